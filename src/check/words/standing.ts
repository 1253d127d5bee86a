import { literal, tokensIn, tokensOf, type Token } from './words.js';

/** Whether words stand together, in this order, in a text. */
export const holdsWords = (text: string, words: string): boolean => joinedWords(text).includes(joinedWords(words));

/** The words of a text for looking others up in it: one space around each. */
export const joinedWords = (text: string): string => joined(text, tokensOf(text));

/** The words of a range of an article for looking others up in it. */
export const joinedIn = (article: string, start: number, end: number): string =>
  joined(article, tokensIn(article, start, end));

const joined = (text: string, tokens: readonly Token[]): string =>
  ` ${tokens.map((token) => literal(text, token)).join(' ')} `;
