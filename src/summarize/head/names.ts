import { startsUpperCase, wordsOf } from '../../language/index.js';

/** "Phan Hiển", "Glenn English": somebody's name says nothing of what is told of them. */
export const isNamesOnly = (text: string): boolean =>
  wordsOf(text).filter(({ start, end }) => startsUpperCase(text.slice(start, end))).length * 2 > wordsOf(text).length;
