import type { Span } from '../../model/span.js';
import { literal, tokensIn, tokensOf } from './words.js';

/**
 * Whether a text is made of kept spans: its words are those of the spans, joined in order. Free are the case of letters
 * and the punctuation.
 *
 * @param article the text that the spans point into
 */
export const keepsSpans = (text: string, spans: readonly Span[], article: string): boolean =>
  firstStrayWord(text, spans, article) === undefined;

/** The first word of a text that its spans do not hold at that place; "…" where the text ends too early. */
export const firstStrayWord = (text: string, spans: readonly Span[], article: string): string | undefined => {
  const own = tokensOf(text);
  const kept = spans.flatMap(({ start, end }) =>
    tokensIn(article, start, Math.min(end, article.length)).map((token) => literal(article, token)),
  );
  for (const [index, token] of own.entries())
    if (kept[index] !== literal(text, token)) return text.slice(token.start, token.end);
  return own.length < kept.length ? '…' : undefined;
};

/** The same of words that are at hand themselves, wherever they stand. */
export const keepsWords = (text: string, quotes: readonly string[]): boolean => {
  const kept = quotes.flatMap((quote) => tokensOf(quote).map((token) => literal(quote, token)));
  const own = tokensOf(text).map((token) => literal(text, token));
  return own.length === kept.length && own.every((word, index) => word === kept[index]);
};
