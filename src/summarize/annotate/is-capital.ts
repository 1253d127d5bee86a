import { startsUpperCase, type Word } from '../../language/index.js';

/** Whether the word at a place is longer than a letter and begins with a capital. */
export const isCapital = (words: readonly Word[], index: number, text: string): boolean => {
  const word = words[index];
  return word !== undefined && word.end - word.start > 1 && startsUpperCase(text.slice(word.start, word.end));
};
