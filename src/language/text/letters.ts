import { scriptedPattern } from './scripted.js';

/** Whether a text says anything: marks and spaces alone do not. */
export const hasLetterOrDigit = (text: string): boolean => letterOrDigit.test(text);
const letterOrDigit = scriptedPattern('[\\p{L}\\p{N}]');

/** Whether there is a letter in a text. */
export const hasLetter = (text: string): boolean => letter.test(text);
const letter = scriptedPattern('\\p{L}');

/** The first letter is all that is looked at: callers give the whole rest of an article. */
const firstOf = (text: string): string => text.slice(0, 2);

/** Whether a text begins with a capital letter. */
export const startsUpperCase = (text: string): boolean => {
  const code = text.charCodeAt(0);
  // Most letters are plain ones, and this is asked of most words.
  return code < firstBeyondAscii ? code >= 0x41 && code <= 0x5a : upperCase.test(firstOf(text));
};
const firstBeyondAscii = 0x80;
const upperCase = scriptedPattern('^\\p{Lu}');

/** Whether a text begins with a small letter. */
export const startsLowerCase = (text: string): boolean => lowerCase.test(firstOf(text));
const lowerCase = scriptedPattern('^\\p{Ll}');

/** Whether a text begins with a digit of any script. */
export const startsWithDigit = (text: string): boolean => digit.test(firstOf(text));
const digit = scriptedPattern('^\\p{N}');

/** Latin letters without what stands above or below them, as names of files and options have them: "Tóm lược đầu" is "Tom luoc dau". */
export const withoutMarks = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replaceAll('đ', 'd')
    .replaceAll('Đ', 'D');

/** The letters and digits of a text, small and in one form: equal for what is printed twice with other marks, spaces or capitals. */
export const lettersAndDigits = (text: string): string => {
  const small = text.normalize('NFKC').toLowerCase();
  return small.replace(otherThanThese.in(small), '');
};
const otherThanThese = scriptedPattern('[^\\p{L}\\p{M}\\p{N}]+', 'gu');

/** A text with its first letter large, as at the start of a line. */
export const capitalised = (text: string): string => {
  const [first = ''] = text;
  return first.toUpperCase() + text.slice(first.length);
};
