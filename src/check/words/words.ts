import { wordsOf, type Word } from '../../language/index.js';

/** A word of a text; its key is folded, for looking it up in a pack. */
export type Token = Word;

/** The words of a text. */
export const tokensOf = (text: string): readonly Token[] => wordsOf(text);

/** The words of a range of an article; a word that an end parts is left as its part. */
export const tokensIn = (article: string, start: number, end: number): readonly Token[] => wordsOf(article, start, end);

/**
 * A word as it is compared with the article: with the sign before a number, in lower case and normal form C, apostrophes of one
 * form. No tone is folded and no spelling: what is compared must be the article's own words.
 */
export const literal = (text: string, { start, end }: Token): string => {
  const word = text.slice(start, end).normalize('NFC').toLowerCase().replace(/’/g, "'");
  return /^\d/.test(word) && /(?:^|[\s(“"«])[-−+]$/.test(text.slice(Math.max(0, start - 2), start))
    ? `${text.charAt(start - 1) === '+' ? '+' : '-'}${word}`
    : word;
};

/** Whether a word begins with a digit: "12", "3.5", "24/7". */
export const isNumber = ({ key }: Token): boolean => /^\d/.test(key);

/** Whether a word is a year of the last centuries, written in digits. */
export const isYear = ({ key }: Pick<Token, 'key'>): boolean => /^(?:1[89]|20)\d\d$/.test(key);

/** Whether a word is written with a capital. */
export const isCapital = (text: string, { start }: Token): boolean => {
  const first = text.charAt(start);
  return first !== first.toLowerCase();
};

/** Whether an offset stands inside a word or a number. Scripts without capitals have words of one character, or none to tell. */
export const partsToken = (text: string, offset: number): boolean => {
  const [before, behind] = [text.charAt(offset - 1), text.charAt(offset)];
  if (isWordUnit(before)) return isWordUnit(behind) || (isSeparated(text, offset) && isDigit(before));
  return isDigit(behind) && isSeparated(text, offset - 1) && isDigit(text.charAt(offset - 2));
};

/** A separator at `offset` with a digit behind it. */
const isSeparated = (text: string, offset: number): boolean =>
  /[.,]/.test(text.charAt(offset)) && isDigit(text.charAt(offset + 1));

const isDigit = (unit: string): boolean => unit >= '0' && unit <= '9';

const isWordUnit = (unit: string): boolean =>
  isDigit(unit) || unit.toLowerCase() !== unit.toUpperCase() || (unit >= '\u0300' && unit <= '\u036f');
