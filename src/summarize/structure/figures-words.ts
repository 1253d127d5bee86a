import { fold, phraseAt, type LanguagePack } from '../../language/index.js';
import type { Source } from './figures-quantity.js';

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
  const { words } = source.sentence;
  const key = words[index]?.key;
  const { pack } = source;
  if (key === undefined) return undefined;
  const fraction = fractionAt(source, index);
  if (fraction !== undefined) return fraction;
  if (pack.numerals[key] === undefined && pack.multipliers[key] === undefined) return undefined;
  let [total, current, multiplied, to] = [0, 0, false, index];
  for (; to < words.length && (to === index || isJoined(source, to)); to += 1) {
    const word = words[to]?.key ?? '';
    const numeral = pack.numerals[word];
    const times = pack.multipliers[word];
    // "hàng chục năm": five, or years? Behind another number the word is the unit.
    if (numeral !== undefined && to > index && phraseAt(pack, 'lesserUnits', words, to) > 0) break;
    if (numeral !== undefined) current += numeral;
    else if (times !== undefined) {
      multiplied = true;
      if (times < 1000) current = Math.max(1, current) * times;
      else [total, current] = [total + Math.max(1, current) * times, 0];
    } else break;
  }
  return { number: total + current, to, multiplied, numbered: pack.numerals[key] !== undefined, share: false };
};

/** Only a space or a hyphen stands between the words of a number. */
const isJoined = ({ text, sentence }: Source, index: number): boolean =>
  /^[\s-]$/.test(text.slice(sentence.words[index - 1]?.end ?? 0, sentence.words[index]?.start ?? 0));

const fractionAt = (source: Source, index: number): WordedNumber | undefined => {
  const { words } = source.sentence;
  const fractions = fractionsOf(source.pack);
  if (!fractions.openers.has(words[index]?.key ?? '')) return undefined;
  for (const length of [3, 2, 1]) {
    const phrase = words.slice(index, index + length);
    const joined =
      phrase.length === length && phrase.every((_, place) => place === 0 || isJoined(source, index + place));
    const number = joined ? fractions.known.get(phrase.map(({ key }) => key).join(' ')) : undefined;
    if (number !== undefined)
      return { number, to: index + length, multiplied: false, numbered: length > 1, share: true };
  }
  return undefined;
};

interface Fractions {
  readonly known: ReadonlyMap<string, number>;
  readonly openers: ReadonlySet<string>;
}

const fractionsOf = (pack: LanguagePack): Fractions => {
  let fractions = ready.get(pack);
  if (fractions === undefined) {
    const known = new Map(Object.entries(pack.fractions).map(([phrase, number]) => [fold(phrase), number]));
    fractions = { known, openers: new Set([...known.keys()].map((phrase) => phrase.split(' ')[0] ?? '')) };
    ready.set(pack, fractions);
  }
  return fractions;
};

const ready = new WeakMap<LanguagePack, Fractions>();
