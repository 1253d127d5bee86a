import { headingYear, ownPart } from '../../../check/index.js';
import {
  endsInColon,
  anyPhraseAt,
  holdsPhrase,
  phraseAt,
  startsLowerCase,
  wordsOf,
  type LanguagePack,
  type Word,
  endsInQuestionMark,
} from '../../../language/index.js';
import { onceForEach } from '../../../model/once-for.js';
import type { Annotation } from '../../annotate/annotation.js';
import { seriesWith } from '../../annotate/series-of.js';
import { losesAct } from '../../annotate/acts/amendments.js';
import { amongDefinitions, definesTerm } from '../../annotate/acts/defines-term.js';
import { ownPaper } from '../../annotate/acts/own-paper.js';
import { onlyRepeals } from '../../annotate/acts/repeals.js';
import { namesScopeOfOne } from '../../annotate/acts/scope-of-one.js';
import { isFormulaOfAct, namesWhoCarriesOut } from '../../annotate/acts/formulas.js';
import { beyondOptions, optionOfSentence } from '../../annotate/structure/options/verdicts.js';
import { titleWords } from '../../annotate/title-words.js';
import { isPersonal } from '../../annotate/personal.js';
import type { Sentence } from '../../annotate/reading.js';
import { hasPredicate, verbAt } from '../../shorten/predicate.js';
import { namesCommencement } from '../../value/decisive.js';
import { opensDecision } from '../../value/decisions.js';
import { isOfFormalMatter } from '../../value/summary/meeting-summary.js';
import { openingScene } from '../../value/lead/opening-scene.js';
import { foundsAnswer, quotedBelowQuestion } from '../../annotate/citations.js';
import { belongsBelowQuestion, saysLittle } from '../answers.js';
import { isOneOfSeveral, namesOne } from './one-of-several.js';
import { isExample, standsBelowExample } from '../joined/examples.js';

/**
 * An item is read below what announces it, and what is one of several by its own words among them: a step, an option. Found once, as it is asked
 * of each sentence whenever a summary is chosen.
 */
export const isSummarySentence = onceForEach((annotation: Annotation, index: number): boolean => {
  const { reading } = annotation;
  const sentence = reading.sentences[index];
  if (sentence === undefined) return false;
  if (sentence.item !== undefined) {
    // "entgegen § 14 … nicht durchführt": a part of the sentence that its list ends.
    if (startsLowerCase(reading.text.slice(sentence.start, sentence.end))) return false;
    const isAnnounced = seriesWith(annotation, index)?.announcerSentence !== undefined;
    if (isAnnounced || !isWholeItem(reading, sentence)) return false;
  }
  if (
    namesWhoCarriesOut(reading, sentence) ||
    isFormulaOfAct(reading, sentence) ||
    endsInColon(reading.text.slice(sentence.start, sentence.end))
  )
    return false;
  if (losesAct(reading, sentence) || namesScopeOfOne(reading, sentence) || definesTerm(reading, sentence)) return false;
  if (amongDefinitions(reading).has(index)) return false;
  // "The Byelaw of 2011 is revoked.", behind the day from which this one holds, is told with that.
  if (onlyRepeals(reading, sentence) && !standsBehindCommencement(reading, sentence)) return false;
  if (standsBelowExample(reading, sentence) || standsBelowRule(reading, sentence)) return false;
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
  // "Section 10 holds from 1 April", behind the day from which the rest does.
  if (reading.article.genre === 'legal' && namesCommencement(sentence, reading.pack)) return true;
  return (
    (isDecision || !namesOne(own, reading.pack) || isNamedByTitle(reading, sentence)) &&
    (isBehind || !isOneOfSeveral(reading, sentence.section))
  );
});

const standsBehindCommencement = ({ sentences, pack }: Annotation['reading'], { index, block }: Sentence): boolean => {
  const before = sentences[index - 1];
  return before?.block === block && namesCommencement(before, pack);
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
export const goesOnByItself = (reading: Annotation['reading'], index: number): boolean => {
  const sentence = reading.sentences[index];
  return sentence !== undefined && (isExample(reading, sentence) || isStep(reading, sentence));
};

/** A numbered paragraph with a subject of its own, below a heading that says nothing of it: what is forbidden or asked is so only there. */
const isWholeItem = ({ sections, text, pack }: Annotation['reading'], { words, section }: Sentence): boolean => {
  const heading = sections[section]?.heading;
  const above = heading === undefined ? [] : wordsOf(text, heading.start, heading.end);
  const isAsked = heading !== undefined && endsInQuestionMark(text.slice(heading.start, heading.end));
  return (
    !isAsked &&
    !above.some((_, at) => anyPhraseAt(pack, governing, above, at)) &&
    !isActAlone(words, pack) &&
    (verbAt(words, 0, pack) === 0 || namesItself(words, pack)) &&
    (ownPaper(pack, words, 0) > 0 || hasPredicate(words, 1, words.length, pack))
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

/** What stands below "This circular does not hold for:", without which it says the opposite. */
const standsBelowRule = ({ sections, text, pack }: Annotation['reading'], { section }: Sentence): boolean => {
  const heading = sections[section]?.heading;
  return (
    heading !== undefined &&
    // A heading is known without the mark that ends it.
    /[:：]$/u.test(text.slice(heading.start, heading.end + 1)) &&
    holdsPhrase(pack, 'negations', wordsOf(text, heading.start, heading.end))
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
