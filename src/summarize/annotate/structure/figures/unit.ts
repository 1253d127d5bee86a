import { partsCompound, phraseAt, phrasesOf, scriptedPattern } from '../../../../language/index.js';
import type { Source } from './quantity.js';

export interface Unit {
  readonly name: string;
  /** The word behind it. */
  readonly to: number;
  readonly end: number;
}

/**
 * The unit behind a number that ends at `end`, with what it is counted by: "%", "đồng/kg", "km per hour".
 *
 * @param currency whether a currency stands before the number: then only what it is counted by is behind ("€14 per hectare")
 */
export const unitAt = (source: Source, index: number, end: number, currency: boolean): Unit | undefined => {
  const { text, sentence, pack } = source;
  const sign = unitSign.exec(text.slice(end, Math.min(sentence.end, end + 6)))?.[0];
  if (sign !== undefined) {
    const past = sentence.words[index]?.start ?? sentence.end;
    const unit = { to: past < end + sign.length ? index + 1 : index, end: end + sign.length };
    return { name: sign.trim(), ...(rateBehind(source, unit) ?? unit) };
  }
  if (!/^\s?$/.test(text.slice(end, sentence.words[index]?.start ?? sentence.end))) return undefined;
  const length = Math.max(
    phrasesOf(pack, 'units').matchAt(sentence.words, index),
    phrasesOf(pack, 'currencies').matchAt(sentence.words, index),
  );
  const last = sentence.words[index + length - 1];
  const first = sentence.words[index];
  if (currency && length === 0) {
    const rated = rateBehind(source, { to: index, end });
    return rated === undefined ? undefined : { name: text.slice(end, rated.end).trim(), ...rated };
  }
  if (length === 0 || last === undefined || first === undefined) return undefined;
  const unit = { to: index + length, end: last.end };
  const rated = rateBehind(source, unit) ?? unit;
  return { name: text.slice(first.start, rated.end), ...rated };
};

/** "/kg", "/người/tháng", "per litre". */
const rateBehind = ({ text, sentence, pack }: Source, unit: Omit<Unit, 'name'>): Omit<Unit, 'name'> | undefined => {
  const isSlashed = /^\s?\//.test(text.slice(unit.end, Math.min(sentence.end, unit.end + 2)));
  const slashed = isSlashed ? slashedUnits.exec(text.slice(unit.end, sentence.end))?.[0] : undefined;
  if (slashed !== undefined) {
    const behind = sentence.words.findIndex((word) => word.start >= unit.end + slashed.length);
    let to = behind < 0 ? sentence.words.length : behind;
    while (partsCompound(pack, sentence.words, to)) to += 1;
    return { end: sentence.words[to - 1]?.end ?? unit.end, to };
  }
  const rate = phraseAt(pack, 'rates', sentence.words, unit.to);
  const counted = sentence.words[unit.to + rate];
  return rate > 0 && counted !== undefined ? { end: counted.end, to: unit.to + rate + 1 } : undefined;
};

/** The currency written before a number that begins at `start`, with the space between: "$", "US$", "Rp ". */
export const currencyBefore = (text: string, from: number, start: number): string =>
  currencyAtEnd.exec(text.slice(Math.max(from, start - 6), start))?.[0] ?? '';

const unitSign = scriptedPattern('^\\s?(?:%|‰|°\\s?[CF](?!\\p{L}))');
const slashedUnits = scriptedPattern('^(?:\\s?/\\s?\\p{L}[\\p{L}\\p{M}\\p{N}²³]*)+');
const currencyAtEnd = scriptedPattern(
  '(?:(?:US|HK|NT|A|S|C|R|NZ)?[$£€¥₩₫₹₽]|(?<!\\p{L})(?:Rp|RM|CHF|EUR|USD|VND|GBP)\\.?)\\s?$',
);
