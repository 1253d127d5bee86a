import { phraseAt, type LanguagePack, type Word } from '../../language/index.js';
import type { Sentence } from '../reading.js';
import { parseDigits } from './figures-digits.js';
import { currencyBefore, unitAt } from './figures-unit.js';
import { numberWordsOf, wordedNumberAt } from './figures-words.js';
import { gapAfter, isOpenGap } from './punctuation.js';

/** A number with what belongs to it: "38 triệu USD", "£310 million", "hai phần ba". */
export interface Quantity {
  /** Place of its first word, and of the word behind it. */
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
  readonly number: number;
  /** The digits as written; empty where words say the number. */
  readonly digits: string;
  readonly kind: 'money' | 'share' | 'measure' | 'count';
  readonly unit?: string;
  /** Whether a million or the like stands in it, which no house or page number has. */
  readonly multiplied: boolean;
  /** Whether it says enough without a qualifier: digits do, "hai triệu" and "a third" do, "three" and "half" do not. */
  readonly plain: boolean;
}

/** What sentences are read with. */
export interface Source {
  readonly text: string;
  readonly sentence: Sentence;
  readonly pack: LanguagePack;
}

/** The quantity that begins at a word, in digits or in words; undefined where none does. */
export const quantityAt = (source: Source, index: number): Quantity | undefined =>
  digitsAt(source, index) ?? wordedAt(source, index);

const digitsAt = (source: Source, index: number): Quantity | undefined => {
  const { text, sentence, pack } = source;
  const word = sentence.words[index];
  if (word === undefined || !/\d/.test(word.key)) return undefined;
  const parts = /^(rp|rm|chf|usd|eur|vnd|gbp)?(\d[\d.,]*)(\p{L}*)$/u.exec(word.key);
  if (parts === null) return undefined;
  const [, prefix = '', first = '', suffix = ''] = parts;
  let to = index + 1;
  let digits = first;
  // "2 300": thousands parted by a space.
  while (
    suffix === '' &&
    /^\d{1,3}$/.test(first) &&
    /^\d{3}$/.test(sentence.words[to]?.key ?? '') &&
    isSpace(source, to)
  ) {
    digits += sentence.words[to]?.key ?? '';
    to += 1;
  }
  const scaled = scale(source, to, parseDigits(digits, pack), suffix);
  if (scaled === undefined) return undefined;
  const currency = prefix === '' ? currencyBefore(text, sentence.start, word.start) : prefix;
  const start = word.start - (prefix === '' ? currency.length : 0);
  return finish(source, {
    ...scaled,
    from: wordAt(sentence.words, index, start),
    start,
    digits,
    currency: currency.trim(),
    plain: true,
  });
};

/** The first word of a quantity: "US" in "US$5" belongs to it. */
const wordAt = (words: readonly Word[], index: number, start: number): number => {
  let from = index;
  while ((words[from - 1]?.start ?? -1) >= start) from -= 1;
  return from;
};

const isSpace = ({ text, sentence }: Source, index: number): boolean =>
  /^[\s\u00a0\u202f]$/.test(text.slice(sentence.words[index - 1]?.end ?? 0, sentence.words[index]?.start ?? 0));

interface Scaled {
  readonly number: number;
  /** The word behind the number and its multipliers. */
  readonly to: number;
  readonly multiplied: boolean;
  /** A unit that is written onto the digits: "121kg". */
  readonly attached?: string;
}

/** The number with the multipliers behind it: "1 tỷ 200 triệu", "5 nghìn tỷ", "£5bn". */
const scale = (source: Source, to: number, number: number, suffix: string): Scaled | undefined => {
  const { pack } = source;
  if (suffix !== '') {
    const times = numberWordsOf(pack).multipliers.get(suffix);
    if (times !== undefined) return { number: number * times, to, multiplied: true };
    return pack.units.includes(suffix) || pack.currencies.includes(suffix)
      ? { number, to, multiplied: false, attached: suffix }
      : undefined;
  }
  const first = multiplierAt(source, to);
  if (first === undefined) return { number, to, multiplied: false };
  let [total, end] = [number * first.times, to + first.length];
  let smallest = first.times;
  for (;;) {
    const more = source.sentence.words[end]?.key ?? '';
    const next = /^\d{1,3}$/.test(more) ? multiplierAt(source, end + 1) : undefined;
    if (next === undefined || next.times >= smallest) return { number: total, to: end, multiplied: true };
    total += Number(more) * next.times;
    smallest = next.times;
    end += 1 + next.length;
  }
};

const multiplierAt = (
  { text, sentence, pack }: Source,
  index: number,
): { times: number; length: number } | undefined => {
  const { multipliers } = numberWordsOf(pack);
  if (!isOpenGap(gapAfter(text, sentence.words, index - 1, sentence.end))) return undefined;
  for (const length of [2, 1]) {
    const phrase = sentence.words.slice(index, index + length);
    const times = phrase.length === length ? multipliers.get(phrase.map(({ key }) => key).join(' ')) : undefined;
    if (times !== undefined) return { times, length };
  }
  return undefined;
};

const wordedAt = (source: Source, index: number): Quantity | undefined => {
  const { sentence, pack } = source;
  const { words } = sentence;
  const worded = wordedNumberAt(source, index);
  const word = words[index];
  if (worded === undefined || word === undefined || isTimeSpan(source, worded.to)) return undefined;
  const { number, to, multiplied, numbered, share } = worded;
  const { start } = word;
  if (!share)
    return finish(source, {
      ...worded,
      from: index,
      start,
      digits: '',
      currency: '',
      plain: numbered && multiplied && number >= 1000,
    });
  const end = words[to - 1]?.end ?? word.end;
  const whole = (['genitives', 'determiners'] as const).some((list) => phraseAt(pack, list, words, to) > 0);
  return {
    from: index,
    to,
    start,
    end,
    number,
    digits: '',
    kind: 'share',
    multiplied: false,
    plain: numbered || whole,
  };
};

/** "Half an hour", "nửa giờ", "hai năm". */
const isTimeSpan = ({ sentence, pack }: Source, index: number): boolean => {
  const at = index + phraseAt(pack, 'determiners', sentence.words, index);
  return [index, at].some(
    (place) =>
      phraseAt(pack, 'lesserUnits', sentence.words, place) > 0 && phraseAt(pack, 'units', sentence.words, place) === 0,
  );
};

/** Adds the unit behind a number, or the currency before it. */
const finish = (
  source: Source,
  found: Scaled & {
    readonly from: number;
    readonly start: number;
    readonly digits: string;
    readonly currency: string;
    readonly plain: boolean;
  },
): Quantity => {
  const { sentence, pack } = source;
  const numberEnd = sentence.words[found.to - 1]?.end ?? found.start;
  const { from, start, number, digits, multiplied, plain } = found;
  const unit = unitAt(source, found.to, numberEnd, found.currency !== '');
  const named = found.attached ?? unit?.name ?? (found.currency === '' ? undefined : found.currency);
  const shared = {
    from,
    start,
    number,
    digits,
    multiplied,
    plain,
    to: unit?.to ?? found.to,
    end: unit?.end ?? numberEnd,
  };
  if (named === undefined) return { ...shared, kind: 'count' };
  const money = found.currency !== '' || pack.currencies.includes(named.toLowerCase().split('/')[0] ?? '');
  const share = /^(?:%|phần trăm|per ?cent|persen)/.test(named);
  return { ...shared, unit: named, kind: money ? 'money' : share ? 'share' : 'measure' };
};
