import { fold } from '../text/fold.js';
import type { Word } from '../text/words.js';

/** A set of phrases that can be looked for at a place in a sequence of words. */
export interface PhraseSet {
  /** How many words the longest phrase has that begins at `index`, or 0. */
  matchAt(words: readonly Word[], index: number, limit?: number): number;
  /** The place of the next word that may begin a phrase, or -1. */
  nextOpening(words: readonly Word[], from: number): number;
  /** How many words the longest phrase has that ends with the word before `index`, or 0. */
  matchBefore(words: readonly Word[], index: number): number;
  /** The words that phrases begin with, folded. */
  firstWords(): Iterable<string>;
  has(phrase: string): boolean;
  /** The same for a phrase that is folded already, as the keys of words are. */
  hasKey(phrase: string): boolean;
}

/** @param phrases one or more words each, in any case */
export const phraseSet = (phrases: readonly string[]): PhraseSet => {
  // Folded all at once: one by one takes many times as long.
  const known = new Set(phrases.length === 0 ? [] : fold(phrases.join('\n')).split('\n'));
  // Most words begin and end no phrase, and most that begin one go on otherwise: they cost a look at a few letters. Few lists are looked at
  // from behind.
  const firsts = new Map<string, number>();
  const begin = sieveFor(known.size);
  const second = sieveFor(known.size);
  let lasts: Map<string, number> | undefined;
  for (const phrase of known) {
    const end = wordEnd(phrase, 0);
    const first = phrase.slice(0, end);
    note(firsts, first, phrase);
    begin[placeOf(first, begin)] = 1;
    if (end < phrase.length) second[placeOf(phrase.slice(end + 1, wordEnd(phrase, end + 1)), second)] = 1;
  }
  const lastsOf = (): Map<string, number> => {
    if (lasts !== undefined) return lasts;
    lasts = new Map();
    for (const phrase of known) note(lasts, phrase.slice(phrase.lastIndexOf(' ') + 1), phrase);
    return lasts;
  };
  const find = (words: readonly Word[], from: number, to: number): boolean => {
    let joined = words[from]?.key ?? '';
    for (let index = from + 1; index < to; index += 1) joined += ` ${words[index]?.key ?? ''}`;
    return known.has(joined);
  };
  return {
    matchAt: (words, index, limit = words.length) => {
      const key = words[index]?.key ?? '';
      if (begin[placeOf(key, begin)] === 0) return 0;
      const longest = firsts.get(key) ?? 0;
      if (longest === 0) return 0;
      if (longest > 1 && second[placeOf(words[index + 1]?.key ?? '', second)] === 1)
        for (let length = Math.min(longest, limit - index); length > 1; length -= 1)
          if (find(words, index, index + length)) return length;
      return limit > index && known.has(key) ? 1 : 0;
    },
    nextOpening: (words, from) => {
      for (let at = from; at < words.length; at += 1) {
        const key = words[at]?.key ?? '';
        if (begin[placeOf(key, begin)] === 1 && firsts.has(key)) return at;
      }
      return -1;
    },
    matchBefore: (words, index) => {
      const longest = lastsOf().get(words[index - 1]?.key ?? '') ?? 0;
      if (longest === 0) return 0;
      for (let length = Math.min(longest, index); length > 0; length -= 1)
        if (find(words, index - length, index)) return length;
      return 0;
    },
    firstWords: () => firsts.keys(),
    has: (phrase) => known.has(phrase) || known.has(fold(phrase)),
    hasKey: (phrase) => known.has(phrase),
  };
};

const wordEnd = (phrase: string, from: number): number => {
  const space = phrase.indexOf(' ', from);
  return space < 0 ? phrase.length : space;
};

/** Marks by places that words have by their length and letters: one whose place is not marked is certainly none of the words that were. */
type Sieve = Uint8Array;

const sieveFor = (words: number): Sieve => {
  let size = 64;
  while (size < words * roomForEach && size < largest) size *= 2;
  return new Uint8Array(size);
};
const roomForEach = 8;
const largest = 4096;

const placeOf = (word: string, { length: size }: Sieve): number => {
  const { length } = word;
  return length === 0 ? 0 : (length * 37 + word.charCodeAt(0) * 11 + word.charCodeAt(length - 1) * 149) & (size - 1);
};

/** Notes under a word how many words a phrase has, where it is the longest yet. */
const note = (longest: Map<string, number>, word: string, phrase: string): void => {
  let length = 1;
  for (let at = phrase.indexOf(' '); at >= 0; at = phrase.indexOf(' ', at + 1)) length += 1;
  if (length > (longest.get(word) ?? 0)) longest.set(word, length);
};
