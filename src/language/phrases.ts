import { fold } from './fold.js';
import type { Word } from './words.js';

/** A set of phrases that can be looked for at a place in a sequence of words. */
export interface PhraseSet {
  /** How many words the longest phrase has that begins at `index`, or 0. */
  matchAt(words: readonly Word[], index: number, limit?: number): number;
  /** How many words the longest phrase has that ends with the word before `index`, or 0. */
  matchBefore(words: readonly Word[], index: number): number;
  has(phrase: string): boolean;
}

/** @param phrases one or more words each, in any case */
export const phraseSet = (phrases: readonly string[]): PhraseSet => {
  const known = new Set(phrases.map(fold));
  // Most words begin and end no phrase: they cost one look-up.
  const firsts = new Map<string, number>();
  const lasts = new Map<string, number>();
  for (const phrase of known) {
    const parts = phrase.split(' ');
    const [first = '', last = ''] = [parts[0], parts.at(-1)];
    firsts.set(first, Math.max(firsts.get(first) ?? 0, parts.length));
    lasts.set(last, Math.max(lasts.get(last) ?? 0, parts.length));
  }
  const find = (words: readonly Word[], from: number, to: number): boolean => {
    let joined = words[from]?.key ?? '';
    for (let index = from + 1; index < to; index += 1) joined += ` ${words[index]?.key ?? ''}`;
    return known.has(joined);
  };
  return {
    matchAt: (words, index, limit = words.length) => {
      const longest = firsts.get(words[index]?.key ?? '') ?? 0;
      for (let length = Math.min(longest, limit - index); length > 0; length -= 1)
        if (find(words, index, index + length)) return length;
      return 0;
    },
    matchBefore: (words, index) => {
      const longest = lasts.get(words[index - 1]?.key ?? '') ?? 0;
      for (let length = Math.min(longest, index); length > 0; length -= 1)
        if (find(words, index - length, index)) return length;
      return 0;
    },
    has: (phrase) => known.has(phrase) || known.has(fold(phrase)),
  };
};
