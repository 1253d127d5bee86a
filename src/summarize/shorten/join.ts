import { onOneLine, scriptedPattern } from '../../language/index.js';
import type { Span } from '../../model/span.js';

/**
 * The text of kept spans, joined in order: first letter raised, marks that the cut left hanging taken from both ends,
 * one space at each join. A space before ":" and its kin stays, as French writes it.
 */
export const joinSpans = (text: string, spans: readonly Span[]): string => {
  const joined = spans
    .map((span) => onOneLine(text, span))
    .reduce((joined, part) => joined + (/^[,.;:!?]/.test(part) || /\S—$/.test(joined) ? '' : ' ') + part, '')
    .trimStart()
    // "a .45-caliber gun", "all .mjs files": the point belongs to what follows.
    .replace(/\s+(,(?!\d)|\.(?![\p{L}\d]))/gu, '$1')
    .replace(/[,;:–—-]+\s*([,;:])/g, '$1');
  const trimmed = closeQuotation(
    joined
      .replace(/^[\s,;:.–—、，；：-]+/, '')
      .replace(/[\s,;:–—、，；：-]+$/, '')
      // "at 5 a.m.", "in the U.S.": the stop belongs to the word.
      .replace(/(?<!\.\.|(?<![\p{L}\d.])\p{L}\.\p{L})\.$|。$/u, ''),
  );
  return raiseFirst(trimmed);
};

/** "v1.4", "iPhone"; "nodejs/node", "nodejs/TSC", "posts.example". */
const writtenSmall = scriptedPattern(
  '^(?:\\p{Ll}{1,2}[\\d\\p{Lu}]|[a-z\\d-]+(?:\\.[a-z\\d-]+|/[A-Za-z\\d-]+)+(?![\\p{L}\\d]))',
);

/**
 * The first letter in upper case; a first letter inside a quotation or bracket is left as it is written, and so is a name that is
 * written with a small one ("v1.4", "iPhone").
 */
export const raiseFirst = (text: string): string => {
  const first = text.charAt(0);
  const raised = first.toLocaleUpperCase();
  // "ß", "ᾀ": a letter that has none in upper case becomes two, which the article does not say.
  return raised.length !== 1 || writtenSmall.test(text) ? text : raised + text.slice(1);
};

/** A whole quotation needs no marks where the speaker is shown. */
const closeQuotation = (text: string): string => {
  const whole = /^[“"«„](?<inner>[^“”"«»„]+)[”"»“]$/u.exec(text);
  return whole?.groups?.['inner']?.trim() ?? text;
};
