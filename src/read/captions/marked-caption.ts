import { type LanguagePack, startsLowerCase } from '../../language/index.js';
import { findCredit } from '../lines/credit.js';
import type { Line } from '../lines/line.js';
import { type CaptionParts, takeApart } from './caption-parts.js';

/**
 * `| Caption. (Photo: Name)`, `[caption width="598"] Caption [/caption]` as WordPress keeps it, or what the format marks. A line
 * with more bars is a row of a table, and one that goes on in the middle of a sentence was torn at its bar.
 */
export function markedCaption(line: Line, pack: LanguagePack): CaptionParts | undefined {
  const { text } = line;
  if (line.isCaption === true) return text === '' ? undefined : takeApart(line, findCredit(text, pack, true));
  const code = shortcode.exec(text);
  if (code !== null) return inShortcode(line, code[1] ?? '', code[2] ?? '', pack);
  const bar = /^\| ?(?=[^|]+$)/.exec(text)?.[0];
  if (bar === undefined || startsLowerCase(text.slice(bar.length))) return undefined;
  return takeApart(line, findCredit(text, pack, true), { before: bar.length, behind: 0 });
}

const shortcode = /^(\[caption\b[^\]]*\]\s*)([^[\]]*[^[\]\s])\s*\[\/caption\]$/;

/** A credit is one where the words end, not at the closing code. */
function inShortcode(line: Line, opening: string, words: string, pack: LanguagePack): CaptionParts {
  const start = line.start + opening.length;
  const inner: Line = { ...line, start, end: start + words.length, text: words };
  return { ...takeApart(inner, findCredit(words, pack, true)), span: { start: line.start, end: line.end } };
}
