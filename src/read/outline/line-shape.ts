import { looksLikeHeading } from '../lines/line.js';
import type { HeadingShape } from '../steps/draft-article.js';
import type { Entry } from './entry.js';
import { isMostlyCapitals } from '../lines/title-shape.js';

const longestPlain = 110;
const longestSet = 160;

/**
 * What a line that may be a heading has the shape of: capitals, bold type, or nothing but being short.
 *
 * @param isShouted the whole text is in capitals
 */
export function shapeOf(entry: Entry | undefined, isShouted = false): HeadingShape | undefined {
  if (entry === undefined) return undefined;
  const { kind, marker, division, look } = entry;
  // Signs of emphasis that was typed inside of the line.
  const text = entry.text.replaceAll(/[*_]{1,3}/g, '').trim();
  if (
    look?.link === true ||
    kind !== 'line' ||
    marker !== undefined ||
    division !== undefined ||
    isRow(text) ||
    /^\(.*\)$/su.test(text)
  )
    return undefined;
  const words = text.replace(/ ?:$/, '');
  if (isShouted && isMostlyCapitals(text) && look?.bold !== true) return undefined;
  if (isMostlyCapitals(text) && text.length <= longestSet && !/[.;,]$/.test(text)) return 'capitals';
  if (look?.bold === true && looksLikeHeading(words, longestSet) && !/[.!] /.test(words)) return 'bold';
  if (/[!！]$|^\[.*\].|: [^\p{L}]*$/u.test(text) || (text.length > 50 && /(?:…|\.\.)$/u.test(text))) return undefined;
  if (text.endsWith(':')) return words.split(' ').length <= 10 && looksLikeHeading(words, 80) ? 'plain' : undefined;
  return looksLikeHeading(text, longestPlain) ? 'plain' : undefined;
}

/** A text that is in capitals throughout sets nothing apart by them. */
export function areMostCapitals(entries: readonly Entry[]): boolean {
  const lines = entries.filter(({ kind }) => kind === 'line');
  return 2 * lines.filter(({ text }) => isMostlyCapitals(text)).length > lines.length && lines.length >= fewestLines;
}

/** Of fewer, headings may be the most. */
const fewestLines = 12;

/** "SAUDI ARABIA 4.9 3.7 3.8", "Quarter | 1 | 2 |": a row of a table that was set without its lines, or with a few of them. */
function isRow(text: string): boolean {
  if (/\|.*\|/su.test(text)) return true;
  const words = text.split(/\s+/);
  const numbers = words.filter((word) => /^[-+(]?\d[\d.,]*[%)]?$/.test(word)).length;
  return numbers > 1 && numbers * 2 >= words.length;
}
