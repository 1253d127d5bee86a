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
  let longest = 0;
  for (const phrase of known) longest = Math.max(longest, phrase.split(' ').length);
  const find = (words: readonly Word[], from: number, to: number): boolean => {
    let joined = '';
    for (let index = from; index < to; index += 1) joined += (index > from ? ' ' : '') + (words[index]?.key ?? '');
    return known.has(joined);
  };
  return {
    matchAt: (words, index, limit = words.length) => {
      for (let length = Math.min(longest, limit - index); length > 0; length -= 1)
        if (find(words, index, index + length)) return length;
      return 0;
    },
    matchBefore: (words, index) => {
      for (let length = Math.min(longest, index); length > 0; length -= 1)
        if (find(words, index - length, index)) return length;
      return 0;
    },
    has: (phrase) => known.has(phrase) || known.has(fold(phrase)),
  };
};
