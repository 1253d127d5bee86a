import { phraseAt, turningWord, wordsOf } from '../../../../language/index.js';
import { areComparable, holdsTotal } from '../../numbers/comparable.js';
import { timeOrder } from '../../numbers/time-order.js';
import type { Span } from '../../../../model/span.js';
import type { Reading, Sentence } from '../../reading.js';
import type { FoundDate } from '../found.js';
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
  if (one === undefined || one.item !== undefined || !mayHold(reading, one, next) || !isPlain(reading, one))
    return undefined;
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
  return named === undefined ? undefined : checked(sentences, named);
};

const checked = (sentences: readonly Sentence[], { pairs, unit, counted }: FoundPairs): NumberSeries | undefined => {
  const values = pairs.map(({ number }) => number.value);
  if (pairs.length < fewest || pairs.length > mostPairs || !areComparable(values)) return undefined;
  const stated = pairs.flatMap(({ time }) => time ?? []);
  const order = timeOrder(stated);
  if (stated.length > 0 ? order === undefined : holdsTotal(values)) return undefined;
  return {
    pairs: order?.backwards === true ? pairs.toReversed() : pairs,
    unit,
    ...(counted === undefined ? {} : { counted }),
    even: order?.even === true,
    sentences: sentences.map(({ index }) => index),
  };
};

/** Most sentences hold too few numbers to be looked at. */
const mayHold = (reading: Reading, one: Sentence, next: Sentence | undefined): boolean => {
  const text = textOf(reading, { ...one, end: next?.block === one.block ? next.end : one.end });
  return /\d/.test(textOf(reading, one)) && (text.match(/\d+/g) ?? []).length >= fewest;
};

/** Nothing is denied, set under a condition or foretold: then the numbers are not what is. */
const isPlain = ({ text, pack }: Reading, { start, end }: Sentence): boolean => {
  const words = wordsOf(text, start, end);
  if (turningWord(words, 0, words.length, pack) !== undefined) return false;
  return words.every((_, index) => phraseAt(pack, 'outlooks', words, index) === 0);
};

const textOf = ({ text }: Reading, { start, end }: Sentence): string => text.slice(start, end);
