import { scriptedPattern, type Word } from '../../../../language/index.js';
import { isOpenGap } from '../punctuation.js';
import type { QualifiedValue } from './qualifier.js';
import type { Source } from './quantity.js';

/** Up to so many characters before a value. */
export const textBefore = ({ text, sentence }: Source, { start }: QualifiedValue, length: number): string =>
  text.slice(Math.max(sentence.start, start - length), start);

/** Whether a word stands before a value with nothing but a space between. */
export const standsBehindWord = ({ text, sentence }: Source, { from, start }: QualifiedValue): boolean => {
  const before = sentence.words[from - 1];
  return before !== undefined && isOpenGap(text.slice(before.end, start));
};

/** A word as it is written; nothing where there is none. */
export const wordText = (text: string, words: readonly Word[], index: number): string => {
  const word = words[index];
  return word === undefined ? '' : text.slice(word.start, word.end);
};

/** A month's name or its first three or four letters, with a capital: "Dec", "May". */
export const isMonth = (word: string, months: readonly string[]): boolean =>
  capitalised.test(word) &&
  months.some((month) => month === word.toLowerCase() || (word.length <= 4 && month.startsWith(word.toLowerCase())));

const capitalised = scriptedPattern('^\\p{Lu}\\p{L}{2,}');
