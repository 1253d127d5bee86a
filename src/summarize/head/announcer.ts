import { isBalanced } from '../../check/index.js';
import { phraseAt, wordsOf } from '../../language/index.js';
import type { Reading } from '../annotate/reading.js';
import type { ShownSeries } from '../choose/candidates.js';
import { evidenceOf } from '../say/evidence.js';
import { depthOf } from '../say/item.js';
import { joinSpans } from '../shorten/join.js';
import { canClose, canOpen } from '../shorten/standalone.js';
import { headingOf, mostLetters, type Heading } from './heading.js';

/** What announces a series, as its heading: the words before the colon where they are short, else the noun phrase. */
export const announcerHeading = (reading: Reading, series: ShownSeries): Heading | undefined =>
  wordsBeforeColon(reading, series) ?? announcedNoun(reading, series);

/** "5 tỉnh có tỷ lệ tiêm dưới 47 %: …": all that stands before the colon, in the items' own sentence or the one before. */
const wordsBeforeColon = (
  reading: Reading,
  { items, series: { announcerSentence } }: ShownSeries,
): Heading | undefined => {
  const [first] = items;
  const sentence = reading.sentences[announcerSentence ?? first?.sentences[0] ?? -1];
  if (first === undefined || sentence === undefined) return undefined;
  const head = reading.text.slice(sentence.start, Math.min(sentence.end, first.span.start));
  const colon = head.search(/:\s*$/);
  const span = { start: sentence.start, end: sentence.start + colon };
  const words = wordsOf(reading.text, span.start, span.end);
  if (colon < 0 || words.length < 3 || colon > mostLetters) return undefined;
  if (!canOpen(words, 0, reading.text, reading.pack) || !canClose(words, words.length, reading.pack)) return undefined;
  const heading = headingOf(reading, span);
  return isBalanced(heading.heading) ? heading : undefined;
};

/** "những giá trị cốt lõi của Công ước" over three items: "3 giá trị cốt lõi của Công ước". */
const announcedNoun = (
  reading: Reading,
  { items, series: { announcer, missing } }: ShownSeries,
): Heading | undefined => {
  if (announcer === undefined) return undefined;
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
    wordsOf(text, noun.start, announcer.end).length < (pack.compounds.length > 0 ? fewestWords : fewestWords - 1)
  )
    return undefined;
  const count = items.filter((item) => depthOf(reading, item) === 0).length;
  const complete =
    missing.length === 0 && (counted > 0 || Number.isFinite(stated)) && (Number.isNaN(stated) || stated === count);
  if (!complete) return headingOf(reading, announcer);
  const span = { start: noun.start, end: announcer.end };
  const kept = joinSpans(text, [span]);
  const heading = `${count} ${text.charAt(span.start)}${kept.slice(1)}`;
  return { heading, headingEvidence: evidenceOf(reading, [span]) };
};

const widestGap = 140;

/** "ba điểm" names nothing. */
const fewestWords = 3;
