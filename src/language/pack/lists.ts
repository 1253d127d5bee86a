import { wordsOf } from '../text/words.js';

/** A list written as one string, which costs less to load than an array: `list('mr|mrs|ms')`. */
export const list = (text: string): string[] => text.split('|').map((word) => word.trim());

/** The same for a language whose characters stand for words by themselves: phrases as they are looked for. */
export const characters = (text: string): string[] =>
  list(text).map((phrase) =>
    wordsOf(phrase)
      .map(({ key }) => key)
      .join(' '),
  );

/** Number words in their order, from one on: `counted('un|deux|trois')` knows `deux: 2`. */
export const counted = (text: string): Record<string, number> =>
  Object.fromEntries(list(text).map((word, index) => [word, index + 1]));
