import { phraseAt, turningWord, wordsOf } from '../../../../language/index.js';
import { areComparable, holdsTotal } from '../../numbers/comparable.js';
import { timeOrder } from '../../numbers/time-order.js';
import type { Span } from '../../../../model/span.js';
import type { Reading, Sentence } from '../../reading.js';
import type { FoundDate } from '../found.js';
import { announcedParts } from './announced-parts.js';
import { namedPairs } from './names.js';
import { sharePairs } from './shares.js';
import { timedPairs } from './times.js';
import { mostPairs, type FoundPairs, type NumberPair } from './values.js';

/** Numbers of one unit that a passage gives one after the other, each with its own label. */
export interface NumberSeries {
  readonly pairs: readonly NumberPair[];
  /** As written: "triệu tấn", "$ billion", "vụ". */
  readonly unit: string;
  /** Bare numbers: what the first one counts, with what is said of it: "vụ cháy nhà". */
  readonly counted?: Span;
  /** A verb before the first says what somebody did so often: "sold 214 in 2020". */
  readonly isDeed?: boolean;
  /** They are all that their sentence tells. */
  readonly areAll?: boolean;
  /** The labels are times that a line may join. */
  readonly even: boolean;
  /** The sentences that hold the series and no other number. */
  readonly sentences: readonly number[];
}

const fewest = 3;

/** The number series of an article's sentences, in order. A passage is believed only where nothing in it could be read otherwise. */
export const findNumberSeries = (reading: Reading, dates: readonly FoundDate[]): NumberSeries[] => {
  const found: NumberSeries[] = [];
  for (let index = 0; index < reading.sentences.length; index += 1) {
    const series = seriesAt(reading, dates, index);
    if (series === undefined) continue;
    found.push(series);
    index = Math.max(...series.sentences);
  }
  return found;
};

/** A series that begins in a sentence, and may go on in the next one of its paragraph. */
const seriesAt = (reading: Reading, dates: readonly FoundDate[], index: number): NumberSeries | undefined => {
  const [one, next] = [reading.sentences[index], reading.sentences[index + 1]];
  if (one === undefined || one.item !== undefined || !mayHold(reading, one, next)) return undefined;
  if (!isPlain(reading, one)) return partsIn(reading, one);
  const alone = seriesIn(reading, dates, [one]);
  if (next?.block !== one.block || !isPlain(reading, next) || !/\d/.test(textOf(reading, next))) return alone;
  return seriesIn(reading, dates, [one, next]) ?? alone;
};

const seriesIn = (
  reading: Reading,
  dates: readonly FoundDate[],
  sentences: readonly Sentence[],
): NumberSeries | undefined => {
  const timed = timedPairs(reading, dates, sentences);
  if (timed !== undefined) return checked(sentences, timed);
  const [only] = sentences;
  const named =
    only === undefined || sentences.length > 1 ? undefined : (namedPairs(reading, only) ?? sharePairs(reading, only));
  if (named !== undefined) return checked(sentences, named);
  return only === undefined || sentences.length > 1 ? undefined : partsIn(reading, only);
};

const partsIn = (reading: Reading, one: Sentence): NumberSeries | undefined => {
  const parts = announcedParts(reading, one, (start, end) => isPlain(reading, { start, end }));
  return parts && checked([one], parts);
};

const checked = (sentences: readonly Sentence[], { pairs, unit, ...said }: FoundPairs): NumberSeries | undefined => {
  const { counted, isDeed, areAll } = said;
  const values = pairs.map(({ number }) => number.value);
  if (pairs.length < fewest || pairs.length > mostPairs || !areComparable(values)) return undefined;
  const stated = pairs.flatMap(({ time }) => time ?? []);
  const order = timeOrder(stated);
  if (stated.length > 0 ? order === undefined : areAll === true ? isTotalAtEnd(values) : holdsTotal(values))
    return undefined;
  return {
    pairs: order?.backwards === true ? pairs.toReversed() : pairs,
    unit,
    ...(counted === undefined ? {} : { counted }),
    ...(isDeed === true ? { isDeed } : {}),
    ...(areAll === true ? { areAll } : {}),
    even: order?.even === true,
    sentences: sentences.map(({ index }) => index),
  };
};

/** A total leads its parts, or closes them; "earned 5, spent 9, borrowed 4" has none. */
const isTotalAtEnd = (values: readonly number[]): boolean =>
  holdsTotal(values) && [values[0], values.at(-1)].includes(Math.max(...values));

/** Most sentences hold too few numbers to be looked at. */
const mayHold = (reading: Reading, one: Sentence, next: Sentence | undefined): boolean => {
  const text = textOf(reading, { ...one, end: next?.block === one.block ? next.end : one.end });
  return /\d/.test(textOf(reading, one)) && (text.match(/\d+/g) ?? []).length >= fewest;
};

/** Nothing is denied, set under a condition or foretold: then the numbers are not what is. */
const isPlain = ({ text, pack }: Reading, { start, end }: Span): boolean => {
  const words = wordsOf(text, start, end);
  if (turningWord(words, 0, words.length, pack) !== undefined) return false;
  return words.every((_, index) => phraseAt(pack, 'outlooks', words, index) === 0);
};

const textOf = ({ text }: Reading, { start, end }: Sentence): string => text.slice(start, end);
