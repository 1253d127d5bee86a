import { fold, phraseBefore, wordsOf, type LanguagePack } from '../../../../language/index.js';
import { looksLikeYear } from './digits.js';
import type { Quantity, Source } from './quantity.js';
import { onceFor } from '../../../../model/once-for.js';

/** A quantity, or two that are one value: "5-7 mm", "từ 350 đến 500 mm", "between £80 million and £90 million". */
export interface Value extends Quantity {
  /** The first quantity of a range; undefined where there is none. */
  readonly lower?: Quantity;
}

/** The value that begins with `first`: the range it opens where `second` stands right behind it, else itself. */
export const valueOf = (
  source: Source,
  first: Quantity,
  quantityAt: (index: number) => Quantity | undefined,
): Value => {
  const { text, sentence, pack } = source;
  const next = sentence.words[first.to];
  if (next === undefined) return first;
  if (/^\s?[-–—]\s?$/.test(text.slice(first.end, next.start))) {
    const second = quantityAt(first.to);
    // Without spaces the dash joins; with them it may part two thoughts, unless a unit follows or a qualifier stands before both.
    const tight = /^[-–—]$/.test(text.slice(first.end, next.start));
    const shared = second?.kind !== 'count' || phraseBefore(pack, 'qualifiers', sentence.words, first.from) > 0;
    if (second !== undefined && isRange(first, second) && (tight || shared))
      return join(first, second, first.start, first.from);
    return first;
  }
  for (const { opener, joiner } of rangesOf(pack)) {
    if (!standsAt(source, first.to, joiner)) continue;
    const second = quantityAt(first.to + joiner.length);
    if (second === undefined || !fits(first, second)) continue;
    if (opener.length === 0) {
      if (isRange(first, second) && !looksLikeYear(first.digits)) return join(first, second, first.start, first.from);
      continue;
    }
    // "từ dưới 11 km/h lên 18 km/h": the first may have a qualifier of its own.
    const from = first.from - phraseBefore(pack, 'qualifiers', sentence.words, first.from) - opener.length;
    const word = sentence.words[from];
    if (word !== undefined && standsAt(source, from, opener)) return join(first, second, word.start, from);
  }
  return first;
};

/** Both share the unit, whichever bears it: "5-7 mm", "$5-7 million". */
const join = (first: Quantity, second: Quantity, start: number, from: number): Value => ({
  ...second,
  ...(second.unit === undefined && first.unit !== undefined ? { unit: first.unit, kind: first.kind } : {}),
  start,
  from,
  lower: first,
  multiplied: first.multiplied || second.multiplied,
});

/** "2-1" is a score: where no word says that a value fell, a range rises. */
const isRange = (first: Quantity, second: Quantity): boolean => first.number < second.number && fits(first, second);

/** Two numbers of one kind, or a first one that leaves the unit to the second. */
const fits = (first: Quantity, second: Quantity): boolean =>
  first.kind === second.kind ||
  (first.kind === 'count' && second.kind !== 'count') ||
  (first.kind === 'money' && second.kind === 'count');

const standsAt = ({ text, sentence }: Source, index: number, phrase: readonly string[]): boolean =>
  index >= 0 &&
  phrase.every((key, place) => {
    const [before, word] = [sentence.words[index + place - 1], sentence.words[index + place]];
    return (
      word?.key === key && (before === undefined || place === 0 || /^\s+$/.test(text.slice(before.end, word.start)))
    );
  });

interface Range {
  readonly opener: readonly string[];
  readonly joiner: readonly string[];
}

const rangesOf = onceFor((pack: LanguagePack): readonly Range[] =>
  pack.ranges.map((range) => {
    const [opener = '', joiner = ''] = range.split('…').map(fold);
    return { opener: keysOf(opener), joiner: keysOf(joiner) };
  }),
);

const keysOf = (phrase: string): string[] => wordsOf(phrase).map(({ key }) => key);
