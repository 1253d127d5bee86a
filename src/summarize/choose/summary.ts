import { headingYear, ownPart } from '../../check/index.js';
import { anyPhraseAt, phraseAt, startsLowerCase, wordsOf, type LanguagePack, type Word } from '../../language/index.js';
import type { Annotation } from '../annotate/annotation.js';
import { seriesWith } from '../annotate/series-of.js';
import { losesAct } from '../annotate/acts/amendments.js';
import { definesTerm } from '../annotate/acts/defines-term.js';
import { namesScopeOfOne } from '../annotate/acts/scope-of-one.js';
import { isFormulaOfAct, namesWhoCarriesOut } from '../annotate/acts/formulas.js';
import { beyondOptions, optionOfSentence } from '../annotate/structure/options/verdicts.js';
import { titleWords } from '../annotate/title-words.js';
import { isPersonal } from '../annotate/personal.js';
import { isTalk } from '../annotate/talk/own-voice.js';
import type { Sentence } from '../annotate/reading.js';
import { hasPredicate, verbAt } from '../shorten/predicate.js';
import { isWordForWord, wordsAt, type Statement } from '../say/statement.js';
import type { Candidate } from './candidates.js';
import { linesOf } from './passages/lines-of.js';
import { opensDecision } from '../value/decisions.js';
import { isOfOneArticle, ofSubstance } from '../value/act-summary.js';
import { openingScene } from '../value/lead/opening-scene.js';
import { messageOf } from '../value/message.js';
import { isAboveQuestions, ofInterview } from '../value/interview-summary.js';
import { isOfFormalMatter, isOfOneMatter, isTalkAlone, ofDecisions } from '../value/meeting-summary.js';
import { foundsAnswer, quotedBelowQuestion } from '../annotate/citations.js';
import { belongsBelowQuestion, fewOfEachAnswer, opensAnswer, saysLittle } from './answers.js';
import { isOneOfSeveral, namesOne } from './one-of-several.js';
import { mostInSummary, slidesOfSummary } from './budget/budget.js';
import { choose, mostWorth, valueOf, type Choice } from './choose.js';
import { endsInColon } from './joined/items-above.js';
import { isExample } from './joined/examples.js';
import { leansAt } from './needs.js';

const fewest = 3;
/** A line of the summary that is worth less says nothing, or is furniture that nobody knew. */
const leastWorth = 0.05;
/** In slides of words: what an article without headings opens with may go on over a second slide. */
const slidesOfOpening = 5;
/** How likely it is that what is said first is said at all; below that it is scenery, history or a courtesy. */
const leastFirst = 0.1;
/** A sentence that says most goes before several that say less. */
const thrift = 0.2;

/** An item is read below what announces it, and what is one of several by its own words among them: a step, an option. */
export const isSummarySentence = (annotation: Annotation, index: number): boolean => {
  const { reading } = annotation;
  const sentence = reading.sentences[index];
  if (sentence === undefined) return false;
  if (sentence.item !== undefined) {
    // "entgegen § 14 … nicht durchführt": a part of the sentence that its list ends.
    if (startsLowerCase(reading.text.slice(sentence.start, sentence.end))) return false;
    const isAnnounced = seriesWith(annotation, index)?.announcerSentence !== undefined;
    if (isAnnounced || !isWholeItem(reading, sentence)) return false;
  }
  if (namesWhoCarriesOut(reading, sentence) || isFormulaOfAct(reading, sentence) || endsInColon(reading.text, sentence))
    return false;
  if (losesAct(reading, sentence) || namesScopeOfOne(reading, sentence) || definesTerm(reading, sentence)) return false;
  if (openingScene(annotation).has(index) || isOfFormalMatter(reading, sentence)) return false;
  if (foundsAnswer(reading, [index]) || quotedBelowQuestion(reading).has(index)) return false;
  const turn = sentence.turn === undefined ? undefined : reading.article.turns[sentence.turn];
  const own = reading.text.slice(sentence.start, sentence.end);
  if (belongsBelowQuestion(reading, sentence) || saysLittle(reading, sentence)) return false;
  if (optionOfSentence(reading).has(index)) return false;
  // "I" is somebody whom the slide names, or nobody.
  if (turn?.kind === 'answer' && turn.speaker === undefined && isPersonal(own, reading.pack)) return false;
  // Of which article it is a paragraph, only the heading above it says.
  if (ownPart(sentence.words, reading.text, reading.pack) !== undefined) return false;
  if (losesYear(reading, own, sentence.section)) return false;
  const isDecision = reading.article.genre === 'minutes' && opensDecision(sentence, reading.pack);
  // "We propose Option 2", behind the last of them.
  const isBehind = beyondOptions(reading).has(index);
  return (
    (isDecision || !namesOne(own, reading.pack) || isNamedByTitle(reading, sentence)) &&
    (isBehind || !isOneOfSeveral(reading, sentence.section))
  );
};

/** "Round 3 is cut to five days" below "The dates of round 3": the only one of which a letter speaks. */
const isNamedByTitle = (reading: Annotation['reading'], { words }: Sentence): boolean => {
  const name = words.slice(0, 2).map(({ key }) => key);
  const titled = titleWords(reading).map(({ key }) => key);
  return (
    reading.article.genre === 'letter' && titled.some((_, at) => name.every((key, next) => titled[at + next] === key))
  );
};

/** Whether a sentence goes on from one before it as an example, or as one of several steps: behind that it is understood. */
const goesOnByItself = (reading: Annotation['reading'], index: number): boolean => {
  const sentence = reading.sentences[index];
  return sentence !== undefined && (isExample(reading, sentence) || isStep(reading, sentence));
};

/** A numbered paragraph with a subject of its own, below a heading that says nothing of it: what is forbidden or asked is so only there. */
const isWholeItem = ({ sections, text, pack }: Annotation['reading'], { words, section }: Sentence): boolean => {
  const heading = sections[section]?.heading;
  const above = heading === undefined ? [] : wordsOf(text, heading.start, heading.end);
  const isAsked = heading !== undefined && /[?？]\s*$/u.test(text.slice(heading.start, heading.end));
  return (
    !isAsked &&
    !above.some((_, at) => anyPhraseAt(pack, governing, above, at)) &&
    !isActAlone(words, pack) &&
    (verbAt(words, 0, pack) === 0 || namesItself(words, pack)) &&
    hasPredicate(words, 1, words.length, pack)
  );
};

/** "Chỉ thị số 07/2000/CT-TTg về tăng cường trật tự": an act by its number and its subject, of which the heading says what becomes. */
const isActAlone = (words: readonly Word[], pack: LanguagePack): boolean => {
  const length = phraseAt(pack, 'documentTypes', words, 0);
  const labels = pack.furniture.number?.labels ?? [];
  const isNumbered = length > 0 && labels.includes(words[length]?.key ?? '');
  return (
    pack.typology.verbs === 'uninflected' &&
    isNumbered &&
    !words.some((_, at) => phraseAt(pack, 'auxiliaries', words, at) > 0)
  );
};

/** "Quyết định này có hiệu lực …": of a paper that calls itself by a word that is a verb elsewhere. */
const namesItself = (words: readonly Word[], pack: LanguagePack): boolean => {
  const length = phraseAt(pack, 'documentTypes', words, 0);
  return length > 0 && phraseAt(pack, 'demonstratives', words, length) > 0;
};

/** "Đầu tiên bạn chọn …", "Next, press …": one of several that follow one another. */
const isStep = ({ pack, article }: Annotation['reading'], { words }: Sentence): boolean =>
  article.genre !== 'news' && anyPhraseAt(pack, steps, words, 0);
const steps = ['firstSteps', 'nextSteps', 'lastOrdinals'] as const;

const governing = ['negations', 'conditions', 'speechVerbs', 'outlooks'] as const;

/** "… đạt 50% GDP" below "Tầm nhìn đến năm 2045": a summary would not say of which year. */
const losesYear = ({ sections, text, pack, article }: Annotation['reading'], own: string, section: number): boolean => {
  const heading = sections[section]?.heading;
  const year = heading === undefined ? undefined : headingYear(text, heading, pack);
  if (year === undefined || own.includes(year)) return false;
  return article.title === undefined || !text.slice(article.title.start, article.title.end).includes(year);
};

/** What somebody says word for word has a slide of its own. */
const isVoice = (statement: Statement | undefined): boolean => statement !== undefined && isWordForWord(statement);

/** A sentence and the few that it leans on, below one heading: each is understood by those above it. */
const standTogether = ({ reading }: Annotation, indices: readonly number[]): boolean =>
  indices.reduce((sum, index) => sum + (reading.sentences[index]?.words.length ?? 0), 0) <=
    reading.pack.slideWords * slidesTogether &&
  new Set(indices.map((index) => reading.sentences[index]?.section)).size === 1;
/** In slides of words: more would be the summary. */
const slidesTogether = 1.5;

/** Whether somebody who has seen nothing else understands it: no list, no quotation, and several sentences only where they are few words. */
export const standsInSummary = (
  annotation: Annotation,
  statements: readonly Statement[],
  { series, sentences }: Candidate,
): boolean =>
  series === undefined &&
  sentences.every(
    (index) =>
      isSummarySentence(annotation, index) &&
      !isVoice(statements[index]) &&
      (sentences.includes(index - 1) || !goesOnByItself(annotation.reading, index)),
  ) &&
  // What an answer begins with may lean on its question.
  !sentences.some(
    (index) => opensAnswer(annotation.reading, index) && leansAt(annotation.reading, statements, index),
  ) &&
  (sentences.length === 1 || standTogether(annotation, sentences));

/**
 * What was chosen, with the sentence that an article opens with by itself where it says first what the article is about and the others that
 * come with it do not: words of somebody, which stand behind what they speak of.
 */
export const withOpeningAlone = (
  annotation: Annotation,
  statements: readonly Statement[],
  chosen: readonly Candidate[],
): Candidate[] => {
  const first = Math.min(...chosen.map(({ sentences }) => sentences[0] ?? Infinity));
  return chosen.flatMap((candidate) => {
    const [opening, ...others] = candidate.sentences;
    const isOpening = opening === first && others.length > 0 && !standsInSummary(annotation, statements, candidate);
    const alone: Candidate = { sentences: [first] };
    return isOpening && candidate.series === undefined && standsInSummary(annotation, statements, alone)
      ? [alone, { ...candidate, sentences: others }]
      : [candidate];
  });
};

/**
 * Of what was chosen of an article the lines that it opens with, as many as a summary may hold; none where these would be all but alone.
 */
export const openingOf = (
  annotation: Annotation,
  statements: readonly Statement[],
  chosen: readonly Candidate[],
): Candidate[] => {
  if (isTalkAlone(annotation)) return [];
  const standing = chosen
    .filter((candidate) => standsInSummary(annotation, statements, candidate))
    .sort((one, other) => (one.sentences[0] ?? 0) - (other.sentences[0] ?? 0));
  const message = messageOf(
    annotation,
    standing.flatMap(({ sentences }) => sentences),
  );
  const isMessage = ({ sentences }: Candidate): boolean => message !== undefined && sentences.includes(message);
  const inOrder = [...standing.filter(isMessage), ...standing.filter((candidate) => !isMessage(candidate))];
  const told = new Set<number>();
  const slides = isTalk(annotation) ? slidesOfSummary : slidesOfOpening;
  const opening = inOrder.slice(0, mostInSummary).filter(({ sentences }) => {
    for (const index of sentences) told.add(index);
    return wordsAt(statements, told) <= annotation.reading.pack.slideWords * slides;
  });
  return opening.length < 2 ? [] : opening;
};

/** "To take action.", in a speech: a few words that drive home the sentences before them. */
const drivesHome = ({ reading }: Annotation, statements: readonly Statement[], { sentences }: Candidate): boolean =>
  reading.article.genre === 'speech' && wordsAt(statements, sentences) < reading.pack.slideWords * leastOfSpeech;
const leastOfSpeech = 0.2;

/** In lines: more of one paragraph would be all that is said first. */
const mostOfParagraph = 2;

export interface WishOfSummary {
  /** What each sentence is worth; more than 1 where it goes before all else. */
  readonly values: readonly number[];
  /** How likely each sentence is one that goes first. */
  readonly firstValues: readonly number[];
  readonly words: number;
}

/**
 * The three to five sentences that a person would say first: each understood by itself. Undefined where the rest of the article
 * would be too little to stand behind them.
 */
export const chooseSummary = (
  annotation: Annotation,
  statements: readonly Statement[],
  candidates: readonly Candidate[],
  { values, firstValues, words }: WishOfSummary,
): Choice | undefined => {
  const open = candidates.filter(
    (candidate) => linesOf(candidate) <= mostOfParagraph && standsInSummary(annotation, statements, candidate),
  );
  if (isTalkAlone(annotation)) return undefined;
  const alone = ofInterview(annotation, ofSubstance(annotation, ofDecisions(annotation, open)));
  const leads = alone.some(({ sentences }) => sentences.some((index) => isAboveQuestions(annotation.reading, index)));
  if (annotation.reading.sentences.length < fewest + 2 || alone.length < (leads ? 1 : fewest)) return undefined;
  const wish = {
    values,
    words: Math.min(words, annotation.reading.pack.slideWords * slidesOfSummary),
    thrift,
    most: mostInSummary,
  };
  const worthy = alone.filter(
    (candidate) =>
      valueOf(candidate, values) >= leastWorth &&
      candidate.sentences.some(
        (index) => (values[index] ?? 0) > mostWorth || (firstValues[index] ?? 0) >= leastFirst,
      ) &&
      !drivesHome(annotation, statements, candidate),
  );
  const chosen = fewOfEachAnswer(annotation, worthy, (open) => choose(annotation, statements, open, wish));
  const kept = chosen.candidates;
  const isOfPart = isOfOneMatter(annotation, kept) || isOfOneArticle(annotation, kept);
  // What goes on behind the last option has no heading of its own.
  const isHomeless = kept.some(({ sentences }) => sentences.some((at) => beyondOptions(annotation.reading).has(at)));
  return kept.length < (isHomeless || leads ? 1 : 2) || isOfPart ? undefined : chosen;
};
