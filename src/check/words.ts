import type { Span } from '../model/span.js';

/** A word of a text, for comparing. */
export interface Token extends Span {
  /** In normal form C and lower case; tones and old spellings are kept. */
  readonly key: string;
}

/**
 * The words of a text: runs of letters, marks and digits; a number is one word with its separators and its sign. Nothing is
 * folded but the case: what is compared here must be the article's own words.
 */
export const tokensOf = (text: string): Token[] => {
  const tokens: Token[] = [];
  const decomposed = /\p{M}/u.test(text);
  for (const match of text.matchAll(tokenPattern)) {
    const word = decomposed ? match[0].normalize('NFC') : match[0];
    tokens.push({ start: match.index, end: match.index + match[0].length, key: keyOf(word) });
  }
  return tokens;
};

/** The words of a range of an article, which is read once for all ranges; a word that an end parts is left as its part. */
export const tokensIn = (article: string, start: number, end: number): Token[] => {
  if (last?.article !== article) last = { article, tokens: tokensOf(article) };
  const { tokens } = last;
  const found: Token[] = [];
  for (let index = firstEndingBehind(tokens, start); index < tokens.length; index += 1) {
    const token = tokens[index];
    if (token === undefined || token.start >= end) break;
    found.push(token.start >= start && token.end <= end ? token : partOf(article, token, start, end));
  }
  return found;
};
let last: { readonly article: string; readonly tokens: readonly Token[] } | undefined;

export const isNumber = ({ key }: Token): boolean => /^[-+]?\p{N}/u.test(key);

/** A sign belongs to a number only where nothing stands before it: "5-7" is a range, no negative number. */
const tokenPattern = /(?<![\p{L}\p{M}\p{N}])[-−+]?\p{N}+(?:[.,]\p{N}+)*|[\p{L}\p{M}\p{N}]+/gu;

const keyOf = (word: string): string => (word.startsWith('−') ? `-${word.slice(1)}` : word).toLowerCase();

const firstEndingBehind = (tokens: readonly Token[], offset: number): number => {
  let [low, high] = [0, tokens.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.end ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
};

const partOf = (article: string, token: Token, start: number, end: number): Token => {
  const part = { start: Math.max(start, token.start), end: Math.min(end, token.end) };
  return { ...part, key: keyOf(article.slice(part.start, part.end)) };
};
