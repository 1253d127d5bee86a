import { isBalanced, leaningWord } from '../../check/index.js';
import { phraseAt, phraseBefore, wordsOf, type LanguagePack, type Word } from '../../language/index.js';
import { overlaps } from '../../model/overlap.js';
import type { Span } from '../../model/span.js';
import { leansBack } from '../annotate/leaning.js';
import type { Reading, Sentence } from '../annotate/reading.js';
import type { Series } from '../annotate/structure/found.js';
import type { ShownSeries } from '../choose/candidates.js';
import { evidenceOf } from '../say/evidence.js';
import { behindConnective } from '../say/connective.js';
import { behindMarker } from '../say/marker.js';
import { joinSpans } from '../shorten/join.js';
import { canOpen } from '../shorten/standalone.js';
import { headingOf, mostLetters, type Heading } from './heading.js';
import { withoutListOpener } from './list-opener.js';

/**
 * What announces a series, as its heading: the words before the colon where they are short, else the noun phrase. A row of a table whose
 * lines were lost names nothing.
 */
export const announcerHeading = (reading: Reading, series: ShownSeries): Heading | undefined => {
  const found =
    wordsBeforeColon(reading, series, /:\s*$/) ??
    announcedNoun(reading, series) ??
    wordsBeforeColon(reading, series, beforeOrdinal) ??
    itemAbove(reading, series);
  return found?.heading.includes('|') === true ? undefined : found;
};

/** "zlib: add Brotli support", over the items below it: what they tell of. */
const itemAbove = (reading: Reading, { series }: ShownSeries): Heading | undefined => {
  const sentence = reading.sentences[standsBelowItem(reading, series) ? (series.announcerSentence ?? -1) : -1];
  if (sentence === undefined) return undefined;
  const heading = headingOf(reading, behindMarker(reading, sentence));
  return heading.heading.length <= mostLetters && isBalanced(heading.heading) ? heading : undefined;
};

/** Whether what announces a series is an item of the list that its items stand in, above them. */
export const standsBelowItem = ({ sentences }: Reading, { announcerSentence, items }: Series): boolean => {
  const above = sentences[announcerSentence ?? -1];
  const first = sentences[items[0]?.sentences[0] ?? -1];
  return above?.item !== undefined && above.block === first?.block && above.item !== first.item;
};

/** "…: Thứ nhất, …": the first item's ordinal stands behind the colon. */
const beforeOrdinal = /:\s*[^:]{1,20}$/;

/** "5 tỉnh có tỷ lệ tiêm dưới 47 %: …": all that stands before the colon, in the items' own sentence or the one before. */
const wordsBeforeColon = (
  reading: Reading,
  { items, series: { announcerSentence } }: ShownSeries,
  colonAtEnd: RegExp,
): Heading | undefined => {
  const [first] = items;
  const sentence = reading.sentences[announcerSentence ?? first?.sentences[0] ?? -1];
  if (first === undefined || sentence === undefined) return undefined;
  const head = reading.text.slice(sentence.start, Math.min(sentence.end, first.span.start));
  const colon = head.search(colonAtEnd);
  if (colon < 0) return undefined;
  const { text, pack } = reading;
  const start = behindConnective(reading, behindMarker(reading, sentence));
  const whole = wordsOf(text, start, sentence.start + colon);
  const kept = withoutListOpener(whole, pack, mostLetters);
  const words = kept.length < fewestWords ? whole : kept;
  const last = words.at(-1);
  if (last === undefined || words.length < fewestWords || last.end - start > mostLetters) return undefined;
  // "Our collaboration spans three areas": of a paper of their own nobody asks who "we" are.
  const isOwn = reading.article.genre !== 'news' && phraseAt(pack, 'firstPersons', words, 0) > 0;
  if (!(isOwn || canOpen(words, 0, text, pack)) || isOpen(words, pack)) return undefined;
  const span = { start, end: last.end };
  if (phraseAt(pack, 'contrasts', words, 0) > 0 || pointsBack(reading, words, sentence)) return undefined;
  const heading = headingOf(reading, span);
  return isBalanced(heading.heading) ? heading : undefined;
};

/**
 * Whether what announces is understood only behind a sentence before. Further in, what is pointed to is mostly the list's own matter:
 * "The eight plays in this playbook"; a paragraph of its own heads like a heading: "What this means for you:".
 */
const pointsBack = (
  { text, pack, sentences }: Reading,
  words: readonly Word[],
  { index, block }: Sentence,
): boolean => {
  const isParagraph = [index - 1, index + 1].every((at) => sentences[at]?.block !== block);
  if (isParagraph) return leaningWord(words, text, pack, { isNews: false }) !== undefined;
  const [first, last] = [words[0], words[Math.min(words.length, openingWords) - 1]];
  return (
    first !== undefined && leansBack(text, { start: first.start, end: last?.end ?? first.end }, pack, { isNews: false })
  );
};

const openingWords = 4;

/** A clause that ends so goes on in the items; "các trường hợp" is a noun, and opens no condition. */
const isOpen = (words: readonly Word[], pack: LanguagePack): boolean =>
  open.some((list) => {
    const length = phraseBefore(pack, list, words, words.length);
    return length > 0 && phraseBefore(pack, 'plurals', words, words.length - length) === 0;
  });
const open = ['prepositions', 'coordinators', 'auxiliaries', 'determiners', 'conditions'] as const;

/** "những giá trị cốt lõi của Công ước" over three items: "3 giá trị cốt lõi của Công ước". */
const announcedNoun = (
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
  const count = items.filter(({ depth = 0 }) => depth === 0).length;
  const complete =
    missing.length === 0 && (counted > 0 || Number.isFinite(stated)) && (Number.isNaN(stated) || stated === count);
  if (!complete) return headingOf(reading, announcer);
  const span = { start: noun.start, end: announcer.end };
  const kept = joinSpans(text, [span]);
  const heading = `${count} ${text.charAt(span.start)}${kept.slice(1)}`;
  return { heading, headingEvidence: evidenceOf(reading, [span]) };
};

/** "nach § 3 Absatz 1:", "theo Điều 5 …": the number of what is cited counts nothing. */
const isNumberOfPart = ({ text, pack }: Reading, { start }: Span): boolean => {
  if (!/^\d/.test(text.slice(start, start + 1))) return false;
  const before = text.slice(Math.max(0, start - longestName), start);
  const last = wordsOf(before).at(-1)?.key ?? '';
  return /[§№#] ?$/u.test(before) || (/\p{L} $/u.test(before) && pack.divisions.some((names) => names.includes(last)));
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
