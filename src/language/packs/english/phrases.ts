import { list } from '../../pack/lists.js';

/** Every phrase of one word or more of each list, in their order; an empty word is left out. */
export const phrases = (...parts: readonly string[]): string[] =>
  parts
    .map(list)
    .reduce<string[]>((known, words) => known.flatMap((said) => words.map((word) => `${said} ${word}`.trim())), [''])
    .map((phrase) => phrase.replace(/ {2,}/g, ' '));
