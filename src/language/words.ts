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
  const pattern = new RegExp(wordPattern, 'gv');
  pattern.lastIndex = start;
  for (let match = pattern.exec(text); match !== null && match.index < end; match = pattern.exec(text)) {
    const stop = Math.min(end, match.index + match[0].length);
    words.push({ start: match.index, end: stop, key: fold(text.slice(match.index, stop)) });
  }
  return words;
};

/** Chinese characters and kana stand for words by themselves. */
const character = '[\\p{L}&&[\\p{scx=Han}\\p{scx=Hira}\\p{scx=Kana}]]';
const letter = '[[\\p{L}\\p{M}]--[\\p{scx=Han}\\p{scx=Hira}\\p{scx=Kana}]]';

/** "l'hôpital", "d'euros", "qu'elle" are two words each; "aujourd'hui" is one, and so are "isn't" and "M'Nông". */
const elided =
  "(?:[CcDdJjLlMmNnSsTt]|(?:[Jj]us|[Ll]ors|[Pp]uis|[Qq]uoi)?[Qq]u)[’'](?=[AEIOUYHÀÂÉÈÊÎÔŒaeiouyhàâéèêëîïôœù])";

const wordPattern = `\\p{N}+(?:[.,]\\p{N}+)*(?:${letter}+)?|${elided}|${letter}(?:${letter}|\\p{N})*(?:[’']${letter}+)*|${character}`;

/** How long a text is for a reader: syllables in Vietnamese, words elsewhere, characters where words are not parted. */
export const countWords = (text: string): number => wordsOf(text).length;
