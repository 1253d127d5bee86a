import { wordsOf } from '../text/words.js';

/** A list written as one string, which costs less to load than an array: `list('mr|mrs|ms')`. */
export const list = (text: string): string[] => text.split('|').map((word) => word.trim());

/** All phrases that take one part of each list, joined by spaces; an empty part is left out. */
export const combined = (...parts: readonly (readonly string[])[]): string[] =>
  parts.reduce<string[]>(
    (phrases, part) => phrases.flatMap((phrase) => part.map((next) => [phrase, next].filter(Boolean).join(' '))),
    [''],
  );

/** The same of lists that are written as one string each: `phrases('we|they', '|also', 'say')`. */
export const phrases = (...parts: readonly string[]): string[] => combined(...parts.map(list));

/** The same as `list` for a language whose characters stand for words by themselves: phrases as they are looked for. */
export const characters = (text: string): string[] =>
  list(text).map((phrase) =>
    wordsOf(phrase)
      .map(({ key }) => key)
      .join(' '),
  );

/** Number words in their order, from one on: `counted('un|deux|trois')` knows `deux: 2`. */
export const counted = (text: string): Record<string, number> =>
  Object.fromEntries(list(text).map((word, index) => [word, index + 1]));
