import type { Span } from '../model/span.js';
import { fold } from './fold.js';

export interface Word extends Span {
  /** Folded for comparing. */
  readonly key: string;
}

/**
 * The words of a range of text: runs of letters, marks and digits; a number is one word with its separators and a sign
 * ("1.250,5", "-3", "24/7" is two).
 */
export const wordsOf = (text: string, start = 0, end = text.length): Word[] => {
  const words: Word[] = [];
  const pattern = new RegExp(wordPattern, 'gu');
  pattern.lastIndex = start;
  for (let match = pattern.exec(text); match !== null && match.index < end; match = pattern.exec(text)) {
    const stop = Math.min(end, match.index + match[0].length);
    words.push({ start: match.index, end: stop, key: fold(text.slice(match.index, stop)) });
  }
  return words;
};

/** Chinese characters, kana and Thai letters stand for words by themselves. */
const wordPattern =
  "\\p{N}+(?:[.,]\\p{N}+)*(?:[\\p{L}\\p{M}]+)?|[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}]|[\\p{L}\\p{M}][\\p{L}\\p{M}\\p{N}]*(?:[’'][\\p{L}\\p{M}]+)*";

/** How long a text is for a reader: syllables in Vietnamese, words elsewhere, characters where words are not parted. */
export const countWords = (text: string): number => wordsOf(text).length;
