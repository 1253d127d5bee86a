import { phraseAt, wordsOf } from '../../../language/index.js';
import type { Reading } from '../../annotate/reading.js';
import type { ShownSeries } from '../../choose/lists/shown-series.js';
import { canClose } from '../../shorten/standalone.js';
import { headingOf, mostOfClaim, type Heading } from '../heading.js';

/**
 * "I will set out four things that the board owes the town, with dates for each:", over four items: what it counts, up to its comma. Whoever announces it says "I",
 * and that heads nothing.
 */
export const countedThings = (
  reading: Reading,
  { items, series: { announcerSentence } }: ShownSeries,
): Heading | undefined => {
  const { text, pack, sentences } = reading;
  const sentence = sentences[announcerSentence ?? -1];
  const colon = sentence === undefined ? undefined : /\s*[:：]\s*$/u.exec(text.slice(sentence.start, sentence.end));
  if (sentence === undefined || colon === undefined || colon === null) return undefined;
  const words = wordsOf(text, sentence.start, sentence.start + colon.index);
  const count = items.filter(({ depth = 0 }) => depth === 0).length;
  const from = words.findIndex(
    ({ key }, at) =>
      (pack.numerals[key] === count || Number(key) === count) && phraseAt(pack, 'announcers', words, at + 1) > 0,
  );
  const first = words[from];
  if (first === undefined || from === 0) return undefined;
  const parted = words.findIndex(
    ({ start }, at) => at > from && text.slice(words[at - 1]?.end ?? start, start).trim() !== '',
  );
  const kept = words.slice(from, parted < 0 ? undefined : parted);
  const last = kept.at(-1);
  if (last === undefined || kept.length < fewestWords || !canClose(kept, kept.length, pack)) return undefined;
  if (last.end - first.start > mostOfClaim) return undefined;
  return headingOf(reading, { start: first.start, end: last.end });
};

/** "Four things" says of whose as little as a fixed label. */
const fewestWords = 4;
