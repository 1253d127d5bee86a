import {
  phraseAt,
  scriptedPattern,
  startsWithDigit,
  type LanguagePack,
  type Word,
} from '../../../../language/index.js';
import type { Sentence } from '../../reading.js';
import { parseDigits } from './digits.js';
import { scale, type Scaled } from './scale.js';
import { currencyBefore, unitAt } from './unit.js';
import { wordedNumberAt } from './words.js';

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
  const attached = attachedCurrency(source, word);
  if (attached !== undefined) return attached;
  const parts = digitsAndLetters.exec(word.key);
  if (parts === null) return undefined;
  const [, first = ''] = parts;
  const suffix = attachedUnit(source, index, parts[2] ?? '');
  let to = index + (suffix === parts[2] ? 1 : 2);
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
  const scaled = suffix === undefined ? undefined : scale(source, to, parseDigits(digits, pack), suffix);
  if (scaled === undefined) return undefined;
  const currency = currencyBefore(text, sentence.start, word.start);
  const start = word.start - currency.length;
  const from = wordAt(sentence.words, index, start);
  return finish(source, { ...scaled, from, start, digits, currency: currency.trim(), plain: true });
};

/**
 * The letters written onto digits, with the power of a measure, which is a word of its own: "50m2". Undefined for a
 * single capital, which names something: "5G".
 */
const attachedUnit = ({ text, sentence }: Source, index: number, letters: string): string | undefined => {
  const [word, next] = [sentence.words[index], sentence.words[index + 1]];
  if (letters.length === 1 && word !== undefined && endsInCapital.test(text.slice(word.start, word.end)))
    return undefined;
  const powered = letters.endsWith('m') && next !== undefined && next.start === word?.end && /^[23]$/.test(next.key);
  return powered ? letters + next.key : letters;
};

/** "Rp2,5 juta": letters before the digits make one word of both, and the digits behind the comma another. */
const attachedCurrency = (source: Source, word: Word): Quantity | undefined => {
  const { text, sentence, pack } = source;
  // What stands behind is looked at for few.
  if (startsWithDigit(word.key)) return undefined;
  const match = lettersAndDigits.exec(text.slice(word.start, sentence.end));
  const [, currency = '', digits = ''] = match ?? [];
  if (match === null || currencyBefore(`${currency} `, 0, currency.length + 1) === '') return undefined;
  const from = sentence.words.indexOf(word);
  const behind = sentence.words.findIndex(({ start }) => start >= word.start + match[0].length);
  const to = behind < 0 ? sentence.words.length : behind;
  const scaled = scale(source, to, parseDigits(digits, pack), '');
  return scaled && finish(source, { ...scaled, from, start: word.start, digits, currency, plain: true });
};

/** The first word of a quantity: "US" in "US$5" belongs to it. */
const wordAt = (words: readonly Word[], index: number, start: number): number => {
  let from = index;
  while ((words[from - 1]?.start ?? -1) >= start) from -= 1;
  return from;
};

const isSpace = ({ text, sentence }: Source, index: number): boolean =>
  /^[\s\u00a0\u202f]$/.test(text.slice(sentence.words[index - 1]?.end ?? 0, sentence.words[index]?.start ?? 0));

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
  const { from, start, digits, multiplied, plain } = found;
  // Times a million, binary fractions show: 34.2 becomes 34200000.000000004.
  const number = Number(found.number.toPrecision(12));
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
  const share = named.startsWith('%') || pack.percents.some((word) => named.startsWith(word));
  return { ...shared, unit: named, kind: money ? 'money' : share ? 'share' : 'measure' };
};

const digitsAndLetters = scriptedPattern('^(\\d[\\d.,]*)(\\p{L}*)$');
const endsInCapital = scriptedPattern('\\p{Lu}$');
const lettersAndDigits = scriptedPattern('^(\\p{L}{2,3})(\\d(?:[\\d.,]*\\d)?)(?![\\p{L}\\d])');
