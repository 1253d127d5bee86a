import {
  anyPhraseAt,
  behindMeetingCourse,
  contentWords,
  holdsPhrase,
  phraseAt,
  phraseIn,
  phraseBefore,
  splitSentences,
  startsUpperCase,
  type LanguagePack,
  type Word,
  wordsOf,
} from '../../../language/index.js';
import { presentedEnd } from '../../annotate/talk/announcement.js';
import { holdsAmount } from '../../annotate/talk/holds-amount.js';
import type { Annotation } from '../../annotate/annotation.js';
import type { Sentence } from '../../annotate/reading.js';
import { isHousekeeping } from './forms/housekeeping.js';
import { lacksMainClause } from '../../annotate/clauses/main-clause.js';
import { isTalk } from '../../annotate/talk/own-voice.js';

type Reading = Annotation['reading'];

/** Whether a sentence tells only how a meeting, a call or a paper goes on, and nothing of its matter; what holds an amount tells it. */
export const tellsCourse = (annotation: Annotation, sentence: Sentence): boolean => {
  const { reading } = annotation;
  return (
    opensMeeting(annotation, sentence) ||
    isFormality(reading, sentence) ||
    comesOrGoes(reading, sentence) ||
    passesPaper(reading, sentence) ||
    correctsPaper(reading, sentence) ||
    (!holdsAmount(reading.text.slice(sentence.start, sentence.end)) &&
      (leavesToOthers(annotation, sentence) ||
        namesOverview(reading, sentence) ||
        passesThrough(reading, sentence) ||
        standsElsewhere(reading.pack, sentence.words) ||
        isHousekeeping(reading, sentence)))
  );
};

/** "Today, 3 May 2026, at the boat house, the club met. Of 40 members 31 came.": the paragraph that minutes open with, which says the day or that it began. */
const opensMeeting = ({ reading, dates }: Annotation, { block, item }: Sentence): boolean => {
  const { article, sentences, pack } = reading;
  const [first] = sentences;
  if (article.genre !== 'minutes' || item !== undefined || first?.block !== block) return false;
  const own = sentences.filter((one) => one.block === block);
  const isBrief = own.reduce((sum, { words }) => sum + words.length, 0) <= longestOpening;
  const span = article.blocks[block]?.span;
  const begins = article.furniture.some(
    (line) => line.kind === 'procedure' && line.span.start === span?.start && line.span.end < span.end,
  );
  const isDated = dates.some(({ sentence, iso }) => sentence === first.index && iso === article.published);
  return isBrief && (begins || isDated) && !own.some(({ words }) => holdsPhrase(pack, 'decisionVerbs', words));
};
/** In words. */
const longestOpening = 80;

/** "Ann will walk you through the results", "The Minister for Ports will share more": in a talk, what somebody else is still to tell. */
const leavesToOthers = (annotation: Annotation, { words, turn }: Sentence): boolean => {
  const { reading } = annotation;
  const { pack, text, article } = reading;
  const at = phraseIn(pack, 'futures', words);
  if (at <= 0 || at > longestSubject) return false;
  if (turn === undefined && article.genre !== 'minutes' && !isTalk(annotation)) return false;
  // "Then Ann will …"
  const from = phraseAt(pack, 'connectives', words, 0);
  const subject = words.slice(from, at);
  const isNamed =
    !anyPhraseAt(pack, noNames, words, from) &&
    subject.every(({ key, start }) => startsUpperCase(text.slice(start)) || pack.coordinators.includes(key));
  if (!isNamed && !holdsPhrase(pack, 'speakerTitles', subject)) return false;
  // "As Ann will discuss, …", "Ann will say more, but I can tell you that …"
  if (anyPhraseAt(pack, leading, words, from) || turnsBehindComma(words, text, pack)) return false;
  const rest = words.slice(at);
  const isToUs = isNamed && toUs.some((list) => holdsPhrase(pack, list, rest));
  return presentedEnd(words, at + phraseAt(pack, 'futures', words, at), pack, isToUs) > 0;
};
/** In words: names with their offices. */
const longestSubject = 24;
const toUs = ['firstPersons', 'addresses'] as const;
const noNames = ['determiners', 'pronouns'] as const;
const leading = ['leadingUp', 'contrasts', 'lesserOpeners', 'conditions'] as const;

const turnsBehindComma = (words: readonly Word[], text: string, pack: LanguagePack): boolean =>
  words.some(
    ({ start }, at) =>
      at > 0 && phraseAt(pack, 'oppositions', words, at) > 0 && text.slice(words[at - 1]?.end, start).includes(','),
  );

/** "First, a quick recap of our spring.": nothing is said of it. */
const namesOverview = ({ text, pack }: Reading, { words, item }: Sentence): boolean =>
  item === undefined &&
  words.some((_, index) => index <= longestLead && phraseAt(pack, 'overviews', words, index) >= fewestOfOverview) &&
  lacksMainClause(words, text, pack);
/** In words: "some of" names none. */
const fewestOfOverview = 3;
/** In words: "Before we turn to the questions, …" */
const longestLead = 12;

/** "The board then turned to a discussion of the quay": nothing of the matter is told but its name. */
const passesThrough = ({ pack, text }: Reading, { words, end }: Sentence): boolean => {
  const from = behindMeetingCourse(words, pack);
  return (
    from > 0 &&
    !words.slice(from).some(
      // "May" is a month.
      ({ start }, index) => !startsUpperCase(text.slice(start)) && anyPhraseAt(pack, telling, words, from + index),
    ) &&
    !/[:;“”"]/u.test(text.slice(words[from]?.start ?? end, end))
  );
};
const telling = ['auxiliaries', 'relatives', 'complementisers', 'conditions', 'speechVerbs'] as const;

/** "A summary of the talks is provided below": the deck has no such place. */
const standsElsewhere = (pack: LanguagePack, words: readonly Word[]): boolean =>
  words.some((_, index) => {
    const length = phraseAt(pack, 'placingVerbs', words, index);
    return (
      length > 0 &&
      phraseAt(pack, 'placesInPaper', words, index + length) > 0 &&
      (phraseBefore(pack, 'auxiliaries', words, index) > 0 || phraseBefore(pack, 'passives', words, index) > 0)
    );
  });

/** "The board approved the minutes of its last meeting": what each meeting passes; "the 2030 Agenda" is the name of another paper. */
const isFormality = ({ pack, text, article }: Reading, { words }: Sentence): boolean =>
  (article.genre === 'minutes' && holdsPhrase(pack, 'meetingForms', words.slice(0, nearOpening))) ||
  (article.genre !== 'news' && phraseAt(pack, 'meetingForms', words, 0) > 0) ||
  (words.length <= longestFormality && passesFormally(words, text, pack));
/** In words: who sent apologies. */
const nearOpening = 12;

/** "Cllr Lee left.", "She was thanked, and left.": who is in the room. */
const comesOrGoes = ({ pack, article, text }: Reading, { words, start, end }: Sentence): boolean =>
  article.genre === 'minutes' &&
  words.length <= pack.slideWords * slidesOfComing &&
  phraseBefore(pack, 'comings', words, words.length) > 0 &&
  !/\d/u.test(text.slice(start, end));
/** Nine words, thirteen syllables: "Councillor Ann Lee left the room." */
const slidesOfComing = 0.2;

const passesFormally = (words: readonly Word[], text: string, pack: LanguagePack): boolean =>
  words.some((_, index) => {
    if (phraseAt(pack, 'formalVerbs', words, index) === 0) return false;
    const isPassive = phraseBefore(pack, 'passives', words, index) > 0;
    // "Das Protokoll wird ohne Änderungen genehmigt.": the verb ends the clause, and every noun has a capital.
    const isSecond = pack.typology.clauseOrder === 'verb-second';
    return words.some(
      ({ start }, at) =>
        (isSecond
          ? Math.abs(at - index) <= mostToEnd
          : isPassive
            ? at < index && at >= index - mostFromPaper
            : at > index && at <= index + mostToPaper) &&
        phraseAt(pack, 'formalPapers', words, at) > 0 &&
        (isSecond || !startsUpperCase(text.slice(start))),
    );
  });
const longestFormality = 30;

/** "Approved with one correction.", below "Minutes of 3 May": what became of a paper that each meeting passes. */
const passesPaper = (reading: Reading, { words, section, item, index }: Sentence): boolean => {
  const { article, sections, sentences, text, pack } = reading;
  if (article.genre !== 'minutes' || words.length > longestFormality) return false;
  if (!words.slice(0, mostBeforePassing).some((_, at) => phraseAt(pack, 'formalVerbs', words, at) > 0)) return false;
  const heading = sections[section]?.heading;
  const before = sentences[index - 1];
  const above = [
    heading === undefined ? [] : wordsOf(text, heading.start, heading.end),
    item !== undefined && before?.item === item ? before.words : [],
  ];
  return above.some(
    (line) => line.length <= longestMatter && line.some((_, at) => phraseAt(pack, 'formalPapers', line, at) > 0),
  );
};
/** "On page 3, for 4 tonnes read 40.", behind the approval of the minutes before: a meeting passes what it has to pass, with its misprints. */
const correctsPaper = (reading: Reading, { section, block, item, index, words }: Sentence): boolean => {
  const { article, sentences, sections, text, pack } = reading;
  const heading = sections[section]?.heading;
  if (article.genre !== 'minutes' || heading === undefined || item !== undefined) return false;
  const isOfPaper = holdsPhrase(pack, 'formalPapers', wordsOf(text, heading.start, heading.end));
  const before = sentences.filter((one) => one.block === block && one.index < index);
  return (
    isOfPaper &&
    !holdsPhrase(pack, 'decisionVerbs', words) &&
    before.some((one) => passesPaper(reading, one) || passesFormally(one.words, text, pack))
  );
};
/** In words: "They were approved". */
const mostBeforePassing = 4;
/** In words: "3. Minutes of the last meeting, 3 May 2031". */
const longestMatter = 12;
const mostToPaper = 5;
/** "The minutes of 4 July 2028 were agreed" */
const mostFromPaper = 10;
const mostToEnd = 9;

/**
 * "Here it is.", "The answer is no.": what is said in a talk with hardly a word of its own says so to whoever was there, and so does what answers
 * "Can you hear me?".
 */
export const isPhatic = (reading: Reading, { turn, item, words }: Sentence): boolean => {
  const { article, pack } = reading;
  const kind = article.turns[turn ?? -1]?.kind;
  if (kind === undefined || item !== undefined) return false;
  // "Well, thanks Ann.", to who asked.
  if (kind !== 'question' && words.length <= longestCall && holdsPhrase(pack, 'courtesyWords', words)) return true;
  if (contentWords(words, pack).length >= fewestOfTalk) return false;
  return kind === 'speech' || (kind === 'answer' && asksOfCourse(reading, (turn ?? 0) - 1));
};
const fewestOfTalk = 3;

/** "Hello. Can you hear me? I'm sorry.": a question that asks only how the talk goes on. */
const asksOfCourse = ({ article, text, pack }: Reading, turn: number): boolean => {
  const asked = article.turns[turn];
  if (asked?.kind !== 'question') return false;
  const said = splitSentences(text, asked.span, pack).map(({ start, end }) => wordsOf(text, start, end));
  const ofCourse = said.filter((words) => holdsPhrase(pack, 'proceedings', words));
  return ofCourse.length > 0 && said.every((words) => words.length <= longestCall || ofCourse.includes(words));
};
/** In words: "No response. Hello." */
const longestCall = 4;
