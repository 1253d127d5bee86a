import type { Span } from '../../model/span.js';
import { fold } from './fold.js';
import { isLatin, latinDigits, latinLetters } from './scripted.js';
import { firstEndingBehind } from '../../model/overlap.js';

export interface Word extends Span {
  /** Folded for comparing. */
  readonly key: string;
}

/**
 * The words of a range of text: runs of letters, marks and digits; a number is one word with its separators and a sign
 * ("1.250,5", "-3", "24/7" is two).
 */
export const wordsOf = (text: string, start = 0, end = text.length): readonly Word[] => {
  if (text.length >= shortestArticle) return knownWords(text, start, end) ?? readWords(text, start, end);
  return start === 0 && end === text.length ? wordsOfLine(text) : readWords(text, start, end);
};

/** Sentences and headings come again in every step. */
const wordsOfLine = (line: string): readonly Word[] => {
  let words = lines.get(line);
  if (words !== undefined) return words;
  if (lines.size >= mostLines) lines.clear();
  lines.set(line, (words = readWords(line, 0, line.length)));
  return words;
};

const lines = new Map<string, readonly Word[]>();
const mostLines = 2000;

/** Ranges of a text of such a length are asked for again and again, so its words are read once. */
const shortestArticle = 1000;
let article: { readonly text: string; readonly words: readonly Word[] } = { text: '', words: [] };

/** Undefined where the range begins inside a word: what is left of it may be other words. */
const knownWords = (text: string, start: number, end: number): Word[] | undefined => {
  if (article.text !== text) article = { text, words: readWords(text, 0, text.length) };
  const { words } = article;
  const first = firstEndingBehind(words, start);
  if ((words[first]?.start ?? start) < start) return undefined;
  let behind = first;
  while (behind < words.length && (words[behind]?.end ?? end) <= end) behind += 1;
  const found = words.slice(first, behind);
  const parted = words[behind];
  if (parted !== undefined && parted.start < end)
    found.push({ start: parted.start, end, key: fold(text.slice(parted.start, end)) });
  return found;
};

const readWords = (text: string, start: number, end: number): Word[] => {
  const words: Word[] = [];
  const pattern = patternFor(text);
  pattern.lastIndex = start;
  for (let match = pattern.exec(text); match !== null && match.index < end; match = pattern.exec(text)) {
    const stop = Math.min(end, match.index + match[0].length);
    words.push({ start: match.index, end: stop, key: fold(text.slice(match.index, stop)) });
  }
  return words;
};

/** As `scripted` does, for a pattern of set notation. */
const patternFor = (text: string): RegExp => (isLatin(text) ? latinPattern() : fullPattern());

const lazily = (make: () => RegExp): (() => RegExp) => {
  let made: RegExp | undefined;
  return () => (made ??= make());
};

/** Chinese characters and kana stand for words by themselves. */
const character = '[\\p{L}&&[\\p{scx=Han}\\p{scx=Hira}\\p{scx=Kana}]]';
const letter = '[[\\p{L}\\p{M}]--[\\p{scx=Han}\\p{scx=Hira}\\p{scx=Kana}]]';

/** "l'hôpital", "d'euros", "qu'elle" are two words each; "aujourd'hui" is one, and so are "isn't" and "M'Nông". */
const elided =
  "(?:[CcDdJjLlMmNnSsTt]|(?:[Jj]us|[Ll]ors|[Pp]uis|[Qq]uoi)?[Qq]u)[’'](?=[AEIOUYHÀÂÉÈÊÎÔŒaeiouyhàâéèêëîïôœù])";

const wordPattern = (letter: string, number: string): string =>
  `${number}+(?:[.,]${number}+)*(?:${letter}+)?|${elided}|${letter}(?:${letter}|${number})*(?:[’']${letter}+)*`;

const fullPattern = lazily(() => new RegExp(`${wordPattern(letter, '\\p{N}')}|${character}`, 'gv'));

const latinPattern = lazily(() => new RegExp(wordPattern(`[${latinLetters}]`, `[${latinDigits}]`), 'g'));

/** How long a text is for a reader: syllables in Vietnamese, words elsewhere, characters where words are not parted. */
export const countWords = (text: string): number => wordsOf(text).length;

/** Whether a word stands one space behind the word before it: nothing parts the two. */
export const followsAfterSpace = (text: string, words: readonly Word[], index: number): boolean => {
  const [before, word] = [words[index - 1], words[index]];
  return before !== undefined && word?.start === before.end + 1 && text[before.end] === ' ';
};
