import {
  fold,
  phraseAt,
  phraseBefore,
  readNumber,
  wordsOf,
  type Word,
  type WrittenNumber,
} from '../../../../language/index.js';
import type { Span } from '../../../../model/span.js';
import { sameUnit } from '../../numbers/amount.js';
import type { TimePoint } from '../../numbers/time-label.js';
import { nounBehind } from '../figures/noun.js';
import { qualified } from '../figures/qualifier.js';
import { quantityAt, type Source } from '../figures/quantity.js';
import { valueOf } from '../figures/range.js';

/** A value of a series and its label. */
export interface NumberPair {
  readonly label: Span;
  /** Where the labels are times. */
  readonly time?: TimePoint;
  /** Number and unit as written. */
  readonly value: Span;
  readonly number: WrittenNumber;
}

/** What a passage gives, before it is told whether it makes a series. */
export interface FoundPairs {
  readonly pairs: readonly NumberPair[];
  readonly unit: string;
  /** What the first of bare numbers counts. */
  readonly counted?: Span | undefined;
  /** A verb before the first says what somebody did so often: "sold 214 in 2020". */
  readonly isDeed?: boolean;
  /** They are all that their sentence tells, behind what announces them. */
  readonly areAll?: boolean;
}

/** What has more is no series that a slide could show. */
export const mostPairs = 12;

/** A number in running text with what stands beside it. */
export interface TextValue extends Span {
  /** Place of its first word, and of the word behind its unit. */
  readonly from: number;
  readonly to: number;
  readonly number: WrittenNumber;
  /** A currency, a multiplier, a unit; empty for a bare number. */
  readonly unit: string;
  /** What follows it as what is counted; undefined where nothing does. */
  readonly noun: Span | undefined;
  readonly kind: 'money' | 'share' | 'measure' | 'count';
}

/**
 * The numbers of a passage outside of its dates; undefined where one of them is a range, is only about right, stands in words, or
 * cannot be read, and where they are too many.
 */
export const valuesOf = (source: Source, dates: readonly Span[]): TextValue[] | undefined => {
  const { text, sentence, pack } = source;
  const { words } = sentence;
  const values: TextValue[] = [];
  for (let index = 0; index < words.length; index += 1) {
    if (dates.some(({ start, end }) => (words[index]?.start ?? 0) >= start && (words[index]?.end ?? 0) <= end))
      continue;
    const quantity = quantityAt(source, index);
    if (quantity === undefined) {
      if (/\d/.test(words[index]?.key ?? '')) return undefined;
      continue;
    }
    if (quantity.digits === '' && !quantity.plain) continue;
    const value = qualified(
      source,
      valueOf(source, quantity, (place) => quantityAt(source, place)),
    );
    const loose = phraseBefore(pack, 'qualifiers', words, value.from) > 0;
    if (value.digits === '' || value.lower !== undefined || value.qualifier !== undefined || loose) return undefined;
    const written = /[+\-−]?\d[\d.,\u00a0\u202f ]*\d|\d/.exec(text.slice(value.start, value.end))?.[0] ?? '';
    const number = readNumber(written, pack);
    const beside = text.slice(value.start, value.end).replace(written, ' ').replace(/\s+/g, ' ').trim();
    if (number === undefined || /\d/.test(beside)) return undefined;
    const { start, end, from, to, kind } = value;
    const noun = kind === 'count' ? nounBehind(source, value) : undefined;
    values.push({ start, end, from, to, number, unit: beside, noun, kind });
    if (values.length > mostPairs) return undefined;
    index = value.to - 1;
  }
  return values;
};

/**
 * The unit that all values share, as the first writes it; later ones may leave it out, or what it multiplies by. Bare counts share
 * the first words of what they count. Undefined where they share none.
 */
export const sharedUnit = (values: readonly TextValue[], source: Source): string | undefined => {
  const [first] = values;
  if (first === undefined) return undefined;
  if (isOfTime(values, source)) return undefined;
  if (first.kind === 'count') return countedNoun(values, source);
  const alike = values.every(({ unit }) => unit === '' || sameUnit(unit, first.unit) || isPartOf(unit, first.unit));
  const parts = new Set(values.map(({ unit }) => fold(unit)));
  return alike && parts.size <= 2 ? first.unit : undefined;
};

/** Ages, hours and years of people are theirs, and nothing to compare. */
const isOfTime = (values: readonly TextValue[], { text, pack }: Source): boolean =>
  values.some(({ unit, noun }) => {
    const words = wordsOf(noun === undefined ? unit : text.slice(noun.start, noun.end));
    return phraseAt(pack, 'lesserUnits', words, 0) > 0;
  });

/** "3.1 billion dollars … 3.4 billion": the same multiplier, without what it multiplies. */
const isPartOf = (unit: string, whole: string): boolean => fold(whole).startsWith(`${fold(unit)} `);

/** "1.250 vụ cháy … 1.410 vụ": what stands behind all the numbers that name what they count. */
const countedNoun = (values: readonly TextValue[], { text, sentence }: Source): string | undefined => {
  const [first] = values;
  if (values.some(({ unit, kind }) => kind !== 'count' || !sameUnit(unit, first?.unit ?? ''))) return undefined;
  const nouns = values.flatMap(({ noun }) => (noun === undefined ? [] : [wordsIn(sentence.words, noun)]));
  const [shortest] = nouns.toSorted((one, other) => one.length - other.length);
  if (shortest === undefined || first?.noun === undefined) return undefined;
  const shared = shortest.findIndex((word, index) => nouns.some((words) => words[index]?.key !== word.key));
  const length = shared < 0 ? shortest.length : shared;
  const [from, to] = [wordsIn(sentence.words, first.noun)[0], wordsIn(sentence.words, first.noun)[length - 1]];
  if (from === undefined || to === undefined) return undefined;
  return `${first.unit} ${text.slice(from.start, to.end)}`.trim();
};

const wordsIn = (words: readonly Word[], { start, end }: Span): Word[] =>
  words.filter((word) => word.start >= start && word.end <= end);
