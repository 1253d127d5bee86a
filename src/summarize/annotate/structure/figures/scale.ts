import type { Source } from './quantity.js';
import { numberWordsOf } from './words.js';
import { gapAfter, isOpenGap } from '../punctuation.js';

export interface Scaled {
  readonly number: number;
  /** The word behind the number and its multipliers. */
  readonly to: number;
  readonly multiplied: boolean;
  /** A unit that is written onto the digits: "121kg". */
  readonly attached?: string;
}

/** The number with the multipliers behind it: "1 tỷ 200 triệu", "5 nghìn tỷ", "£5bn". */
export const scale = (source: Source, to: number, number: number, suffix: string): Scaled | undefined => {
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
