import { fold, phraseAt, type LanguagePack } from '../../../../language/index.js';
import type { Source } from './quantity.js';
import { onceFor } from '../../../../model/once-for.js';

export interface WordedNumber {
  readonly number: number;
  /** The word behind it. */
  readonly to: number;
  readonly multiplied: boolean;
  /** Whether a numeral opens it: "hai triệu", not "triệu" alone. */
  readonly numbered: boolean;
  /** Whether it is a part of a whole: "hai phần ba", "a third". */
  readonly share: boolean;
}

/** The number in words that begins at `index`: "hai triệu", "twenty-five", "two thirds"; undefined where none does. */
export const wordedNumberAt = (source: Source, index: number): WordedNumber | undefined => {
  const { pack, sentence } = source;
  const { words } = sentence;
  const known = numberWordsOf(pack);
  const key = words[index]?.key ?? '';
  if (!known.openers.has(key)) return undefined;
  const fraction = fractionAt(source, index);
  if (fraction !== undefined || (!known.numerals.has(key) && !known.multipliers.has(key))) return fraction;
  let [total, current, multiplied, to] = [0, 0, false, index];
  while (to < words.length && (to === index || isJoined(source, to))) {
    const word = words[to]?.key ?? '';
    // "dua belas": a numeral of two words is another than its first.
    const pair = isJoined(source, to + 1) ? known.numerals.get(`${word} ${words[to + 1]?.key ?? ''}`) : undefined;
    const numeral = pair ?? known.numerals.get(word);
    const times = known.multipliers.get(word);
    // "hàng chục năm": five, or years? Behind another number the word is the unit.
    if (numeral !== undefined && to > index && phraseAt(pack, 'lesserUnits', words, to) > 0) break;
    if (numeral !== undefined) current += numeral;
    else if (times !== undefined) {
      multiplied = true;
      if (times < 1000) current = Math.max(1, current) * times;
      else [total, current] = [total + Math.max(1, current) * times, 0];
    } else break;
    to += pair === undefined ? 1 : 2;
    const decimals = decimalsAt(source, to);
    current += decimals.value;
    to = decimals.to + joinerAt(source, decimals.to, times);
  }
  return { number: total + current, to, multiplied, numbered: known.numerals.has(key), share: false };
};

/** "(Fourteen) point two five": what is said behind the decimal mark, digit by digit. */
const decimalsAt = (source: Source, from: number): { value: number; to: number } => {
  const { words } = source.sentence;
  const digitAt = (at: number): number | undefined => {
    const digit = isJoined(source, at) ? numberWordsOf(source.pack).numerals.get(words[at]?.key ?? '') : undefined;
    return digit === undefined || digit > 9 ? undefined : digit;
  };
  if (!isJoined(source, from) || phraseAt(source.pack, 'decimalWords', words, from) !== 1)
    return { value: 0, to: from };
  let [value, to] = [0, from + 1];
  for (let place = 0.1; ; place /= 10) {
    const digit = digitAt(to);
    if (digit === undefined) return to === from + 1 ? { value: 0, to: from } : { value, to };
    value += digit * place;
    to += 1;
  }
};

/** "Two hundred | and | ten thousand": one word, where what stands behind it is less than what it is times; "two hundred and three hundred" are two numbers. */
const joinerAt = (source: Source, at: number, times: number | undefined): number => {
  const { words } = source.sentence;
  const { numerals, multipliers } = numberWordsOf(source.pack);
  const next = numerals.get(words[at + 1]?.key ?? '');
  if (times === undefined || next === undefined || next >= times) return 0;
  if (phraseAt(source.pack, 'numberJoiners', words, at) !== 1 || !isJoined(source, at) || !isJoined(source, at + 1))
    return 0;
  const behind = isJoined(source, at + 2) ? multipliers.get(words[at + 2]?.key ?? '') : undefined;
  return behind !== undefined && behind <= times ? 0 : 1;
};

/** Only a space or a hyphen stands between the words of a number. */
const isJoined = ({ text, sentence }: Source, index: number): boolean =>
  /^[\s-]$/.test(text.slice(sentence.words[index - 1]?.end ?? 0, sentence.words[index]?.start ?? 0));

const fractionAt = (source: Source, index: number): WordedNumber | undefined => {
  const { words } = source.sentence;
  const { fractions, multipliers } = numberWordsOf(source.pack);
  for (const length of [3, 2, 1]) {
    const phrase = words.slice(index, index + length);
    const joined =
      phrase.length === length && phrase.every((_, place) => place === 0 || isJoined(source, index + place));
    const number = joined ? fractions.get(phrase.map(({ key }) => key).join(' ')) : undefined;
    if (number === undefined) continue;
    const to = index + length;
    // "nửa triệu": a number, and no part of a whole.
    const times = isJoined(source, to) ? multipliers.get(words[to]?.key ?? '') : undefined;
    return times === undefined
      ? { number, to, multiplied: false, numbered: length > 1, share: true }
      : { number: number * times, to: to + 1, multiplied: true, numbered: true, share: false };
  }
  return undefined;
};

interface NumberWords {
  readonly numerals: ReadonlyMap<string, number>;
  readonly multipliers: ReadonlyMap<string, number>;
  readonly fractions: ReadonlyMap<string, number>;
  /** Words that may open a number: all others are passed over at once. */
  readonly openers: ReadonlySet<string>;
}

/** The number words of a pack, ready to be looked up. */
export const numberWordsOf = onceFor((pack: LanguagePack): NumberWords => {
  const [numerals, multipliers, fractions] = [mapOf(pack.numerals), mapOf(pack.multipliers), mapOf(pack.fractions)];
  const openers = [...numerals.keys(), ...multipliers.keys(), ...fractions.keys()].map(
    (key) => key.split(' ')[0] ?? '',
  );
  return { numerals, multipliers, fractions, openers: new Set(openers) };
});

const mapOf = (record: Record<string, number>): Map<string, number> =>
  new Map(Object.entries(record).map(([phrase, number]) => [fold(phrase), number]));
