import { isPredicateAt } from '../../../check/index.js';
import {
  namesDivision,
  followsAfterSpace,
  phraseAt,
  phraseBefore,
  phrasesOf,
  startsLowerCase,
  wordsOf,
  type Word,
} from '../../../language/index.js';
import { overlaps } from '../../../model/overlap.js';
import type { Span } from '../../../model/span.js';
import type { Reading } from '../../annotate/reading.js';
import type { ShownSeries } from '../../choose/lists/shown-series.js';
import { evidenceOf } from '../../say/evidence.js';
import { joinSpans } from '../../shorten/join.js';
import { verbAt } from '../../shorten/predicate.js';
import { headingOf, mostLetters, type Heading } from '../heading.js';
import { goesOnBehind } from './endings/open-end.js';

/**
 * The noun phrase that announces a series, counted where the count is sure: "những giá trị cốt lõi của Công ước" over three items is
 * "3 giá trị cốt lõi của Công ước". A phrase that is cut before its end, or that says something, is no noun phrase.
 */
export const announcedNoun = (
  reading: Reading,
  { items, series: { announcer, missing } }: ShownSeries,
): Heading | undefined => {
  if (announcer === undefined || isHeading(reading, announcer) || isNumberOfPart(reading, announcer)) return undefined;
  const { text, pack } = reading;
  // What stands further before the items may announce something else.
  const gap = text.slice(announcer.end, items[0]?.span.start);
  if (gap.length > widestGap && !gap.slice(0, widestGap).includes(':')) return undefined;
  const words = wordsOf(text, announcer.start, announcer.end);
  const counted = phraseAt(pack, 'plurals', words, 0);
  const stated = pack.numerals[words[0]?.key ?? ''] ?? Number.parseInt(words[0]?.key ?? '', 10);
  const noun = words[counted > 0 ? counted : Number.isFinite(stated) ? 1 : 0];
  if (
    noun === undefined ||
    announcer.end - announcer.start > mostLetters ||
    wordsOf(text, noun.start, announcer.end).length <
      (pack.typology.writtenWords === 'syllables' ? fewestWords : fewestWords - 1)
  )
    return undefined;
  if (isCutOff(reading, announcer) || goesOnBehind(words, pack) || isClause(reading, noun, announcer.end))
    return undefined;
  // "the finished product", "the rules": one or many, and what it announces may be said before.
  const isKnown = !Number.isFinite(stated) && phraseAt(pack, 'definites', words, 0) > 0;
  if (isKnown && !saysOfWhat(reading, announcer)) return undefined;
  if (areExamples(reading, items, gap)) return undefined;
  const count = items.filter(({ depth = 0 }) => depth === 0).length;
  const complete =
    missing.length === 0 &&
    !isBesides(reading, announcer) &&
    (counted > 0 || Number.isFinite(stated)) &&
    (Number.isNaN(stated) || stated === count);
  if (!complete) return headingOf(reading, announcer);
  const span = { start: noun.start, end: announcer.end };
  const kept = joinSpans(text, [span]);
  const heading = `${count} ${text.charAt(span.start)}${kept.slice(1)}`;
  return { heading, headingEvidence: evidenceOf(reading, [span]) };
};

/** "The rules also name cases in which …": how many there are in all, this list does not say. */
const isBesides = ({ sentences, pack }: Reading, { start }: Span): boolean => {
  const sentence = sentences.find((one) => one.start <= start && start < one.end);
  const before = (sentence?.words ?? []).filter((word) => word.end <= start);
  return before.some((_, at) => phraseAt(pack, 'additives', before, at) > 0);
};

/** "These are the highlights of the audit." closes a sentence, and says of what. */
const saysOfWhat = ({ text, pack }: Reading, { start, end }: Span): boolean => {
  const words = wordsOf(text, start, end);
  const article = phraseAt(pack, 'definites', words, 0);
  const noun = phraseAt(pack, 'announcers', words, article);
  return noun > 0 && phraseAt(pack, 'prepositions', words, article + noun) > 0 && closesSentence.test(text.slice(end));
};
const closesSentence = /^["”’»)\]]*[.。](?:\s|$)/u;

/** "State alleges that Meldahl": where verbs carry endings a verb is told from a noun. Behind an article, "the plan", "the estimated value", is none. */
const isClause = ({ text, pack }: Reading, { start }: Word, end: number): boolean => {
  if (pack.typology.verbs !== 'inflected') return false;
  const words = wordsOf(text, start, end);
  return words.some(
    (word, index) =>
      index > 0 &&
      phraseBefore(pack, 'definites', words, index) === 0 &&
      (phraseAt(pack, 'speechVerbs', words, index) > 0 ||
        (isPredicateAt(words, index, pack) && startsLowerCase(text.slice(word.start)))),
  );
};

/** "the systems at individual | agencies:": a word that no list knows to end a phrase goes on with it. */
const isCutOff = ({ text, pack }: Reading, { end }: Span): boolean => {
  const behind = wordsOf(text, Math.max(0, end - longestName), end + longestName * 2);
  const index = behind.findIndex(({ start }) => start >= end);
  if (index < 1 || !followsAfterSpace(text, behind, index) || /^\s*[\n:]/u.test(text.slice(end))) return false;
  const key = behind[index]?.key ?? '';
  if (phrasesOf(pack, 'stopwords').hasKey(key) || verbAt(behind, index, pack) > 0) return false;
  return ending.every((list) => phraseAt(pack, list, behind, index) === 0);
};
const ending = [
  'listOpeners',
  'exampleOpeners',
  'auxiliaries',
  'copulas',
  'prepositions',
  'coordinators',
  'clauseOpeners',
  'relatives',
  'settings',
  'speechVerbs',
  'adverbialOpeners',
] as const;

/** "các quy định, như kiểm tra tàu; phối hợp với cục": what only the first part gives examples of, the whole list does not name. */
const areExamples = ({ text, pack }: Reading, items: ShownSeries['items'], gap: string): boolean => {
  const words = wordsOf(gap);
  const isExample = words.length > 0 && phraseAt(pack, 'adverbialOpeners', words, 0) === words.length;
  const joint = text.slice(items[0]?.span.end, items[1]?.span.start);
  return isExample && joint.includes(';');
};

/** "nach § 3 Absatz 1:", "theo Điều 5 …": the number of what is cited counts nothing. */
const isNumberOfPart = ({ text, pack }: Reading, { start }: Span): boolean => {
  if (!/^\d/.test(text.slice(start, start + 1))) return false;
  const before = text.slice(Math.max(0, start - longestName), start);
  const last = wordsOf(before).at(-1)?.key ?? '';
  return /[§№#] ?$/u.test(before) || (/\p{L} $/u.test(before) && namesDivision(pack, last));
};

const longestName = 20;

/** The author's own heading is told without its number elsewhere. */
const isHeading = ({ sections }: Reading, announcer: Span): boolean =>
  sections.some(({ heading, label }) =>
    [heading, label].some((span) => span !== undefined && overlaps(span, announcer)),
  );

const widestGap = 140;

/** "ba điểm" names nothing. */
const fewestWords = 3;
