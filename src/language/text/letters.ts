import { scriptedPattern } from './scripted.js';

/** Whether a text says anything: marks and spaces alone do not. */
export const hasLetterOrDigit = (text: string): boolean => letterOrDigit.test(text);
const letterOrDigit = scriptedPattern('[\\p{L}\\p{N}]');

export const startsUpperCase = (text: string): boolean => upperCase.test(text);
const upperCase = scriptedPattern('^\\p{Lu}');

export const startsLowerCase = (text: string): boolean => lowerCase.test(text);
const lowerCase = scriptedPattern('^\\p{Ll}');

export const startsWithDigit = (text: string): boolean => digit.test(text);
const digit = scriptedPattern('^\\p{N}');

/** Latin letters without what stands above or below them, as names of files and options have them: "Tóm lược đầu" is "Tom luoc dau". */
export const withoutMarks = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replaceAll('đ', 'd')
    .replaceAll('Đ', 'D');
