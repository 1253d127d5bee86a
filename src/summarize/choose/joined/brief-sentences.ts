import { anyPhraseAt, endsInWholeStatement, holdsPhrase, phraseAt } from '../../../language/index.js';
import { areOfOneParagraph, type Reading, type Sentence } from '../../annotate/reading.js';
import { announcedMatters } from '../../annotate/talk/announced-matters.js';
import { lacksMainClause } from '../../annotate/clauses/main-clause.js';
import { hasPredicate } from '../../shorten/predicate.js';

/**
 * "I was wrong.", "Nay còn hai.": a few words behind a sentence of their paragraph, which complete or turn it. By themselves they say nothing, and are a
 * line that somebody tore off.
 */
export const isBriefBehind = (reading: Reading, index: number): boolean => {
  const [before, own] = [reading.sentences[index - 1], reading.sentences[index]];
  if (own === undefined || before === undefined || !isBrief(reading, own) || !isBeside(before, own)) return false;
  // A quotation alone is told with who says it.
  const isQuotation = opensQuoted(reading, own) && /["”“’»」]\.?$/u.test(textOf(reading, own));
  return !/[:：?？]["”’»)]*$/u.test(textOf(reading, before)) && !isQuotation;
};

/**
 * Whether such words close what stands before them, so that this is told with them: they end their paragraph, have no verb, or say how it is now. Others
 * lead on to the next sentence ("There is more.").
 */
export const closesBefore = (reading: Reading, index: number): boolean => {
  const [own, next] = [reading.sentences[index], reading.sentences[index + 1]];
  if (own === undefined || !isBriefBehind(reading, index)) return false;
  // "Turning to slide 8.": it opens what comes.
  if (announcedMatters(reading).get(index)?.isAll === true) return false;
  return (
    next === undefined ||
    !isBeside(own, next) ||
    lacksMainClause(own.words, reading.text, reading.pack) ||
    anyPhraseAt(reading.pack, ['presentTimes'], own.words, 0)
  );
};

/** "The ban is costly.": a few words without a number that open a paragraph and lead on to what it tells. */
export const leadsOn = (reading: Reading, index: number): boolean => {
  const [before, own, next] = [-1, 0, 1].map((step) => reading.sentences[index + step]);
  if (own === undefined || next === undefined || own.item !== undefined || !isBeside(own, next)) return false;
  if (/\d/u.test(textOf(reading, own))) return false;
  if (opensCleft(reading, own)) return true;
  if (before !== undefined && isBeside(before, own)) return false;
  // An answer is told below its question, and a quotation with who says it.
  if (reading.article.turns[own.turn ?? -1]?.kind === 'answer' || opensQuoted(reading, own)) return false;
  return isBrief(reading, own);
};

/** "What I regret is the autumn.": what of it, the next sentence tells. */
export const opensCleft = ({ pack, text }: Reading, { words, end }: Sentence): boolean =>
  words.length <= pack.slideWords * mostOfCleft &&
  phraseAt(pack, 'questionWords', words, 0) > 0 &&
  words.some((_, at) => {
    const length = at > 1 ? phraseAt(pack, 'auxiliaries', words, at) : 0;
    return length > 0 && anyPhraseAt(pack, ['definites', 'determiners', 'possessives'], words, at + length);
  }) &&
  text.slice(0, end).endsWith('.');
/** Nine words. */
const mostOfCleft = 0.2;

/** "Take apprentices. You had twelve once.": a few words say little, and may be told where the next sentence of their paragraph leans on them. */
export const isBriefBefore = ({ sentences, text, pack, article }: Reading, index: number): boolean => {
  const [own, next] = [sentences[index], sentences[index + 1]];
  return (
    own !== undefined &&
    next?.block === own.block &&
    next.item === own.item &&
    article.turns[own.turn ?? -1]?.kind !== 'speech' &&
    own.words.length > 1 &&
    own.words.length <= longestBefore &&
    endsInWholeStatement(text.slice(own.start, own.end)) &&
    !anyPhraseAt(pack, ['courtesies', 'signposts', 'connectives'], own.words, 0) &&
    !holdsPhrase(pack, 'firstPersons', own.words)
  );
};
/** In words. */
const longestBefore = 4;

/** "Take apprentices.": a word or two say nothing without what they lead on to. */
export const saysNothingAlone = ({ sentences, pack }: Reading, index: number): boolean =>
  (sentences[index]?.words.length ?? 0) <= pack.slideWords * mostOfLead;

/** "Priority: high." is a label with what it is of. */
const isBrief = (reading: Reading, own: Sentence): boolean =>
  own.words.length <= reading.pack.slideWords * mostOfSlide && /^[^:：]+[.!。！]["”’»)]*$/u.test(textOf(reading, own));

/** Sentences of one paragraph, item and turn. */
const isBeside = (one: Sentence, other: Sentence): boolean => areOfOneParagraph(one, other) && one.turn === other.turn;

/** A quotation that begins there is told with who says it. */
const opensQuoted = (reading: Reading, own: Sentence): boolean => /^["“„«‘「]/u.test(textOf(reading, own));

const textOf = ({ text }: Reading, { start, end }: Sentence): string => text.slice(start, end);

/** Four words, or six syllables. */
const mostOfSlide = 0.1;
/** Three words, or four syllables. */
const mostOfLead = 0.07;

/**
 * "Monday 10 March, 7.30 p.m.", right below "Next meeting" in minutes: the heading says what is then, and what stands behind it ("The general meeting is on 16
 * May.") is another day.
 */
export const isDayOfHeading = ({ article, sections, sentences, text, pack }: Reading, index: number): boolean => {
  const own = sentences[index];
  return (
    own !== undefined &&
    article.genre === 'minutes' &&
    own.words.length <= longestDay &&
    sections[own.section]?.heading !== undefined &&
    sentences[index - 1]?.section !== own.section &&
    /\d/u.test(text.slice(own.start, own.end)) &&
    !hasPredicate(own.words, 0, own.words.length, pack)
  );
};
/** In words. */
const longestDay = 10;
