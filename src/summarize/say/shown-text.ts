import { onOneLine, scriptedPattern } from '../../language/index.js';
import type { Span } from '../../model/span.js';
import { joinSpans } from '../shorten/join.js';
import { pairedMarks } from './paired-marks.js';

/** The text of kept spans as a slide shows it: what somebody said word for word keeps its marks. */
export const shownText = (text: string, spans: readonly Span[]): string => {
  const [first] = spans;
  const raw = first === undefined || spans.length > 1 ? '' : onOneLine(text, first).trim();
  const quoted = /^(?<open>[“"«„])(?<inner>[^“”"«»„]+)(?<close>[”"»“])[.,;]?$/u.exec(raw)?.groups;
  if (quoted === undefined) return tidied(joinSpans(text, spans), text, spans);
  const inner = (quoted['inner'] ?? '').trim().replace(/[,;]$/u, '');
  return withoutLastStop(`${quoted['open'] ?? ''}${inner}${quoted['close'] ?? ''}`);
};

/**
 * What is said without marks of Markdown, and with the partner of a quotation mark that stands alone.
 *
 * @param text what the spans point into that it is made of
 */
export const tidied = (said: string, text: string, [first]: readonly Span[]): string =>
  pairedMarks(
    withoutLastStop(withoutMarkup(said)),
    !closingMark.test(said) || first === undefined || isInQuotation(text, first),
  );

/** “The ford is shut.” says no more than a line, which has no stop at its end: two of one speaker would end differently. */
const withoutLastStop = (said: string): string =>
  /^[“"«„][^“”"«»„]+[”"»“]$/u.test(said) ? said.replace(lastStop.in(said), '') : said;

/** "at 5 a.m.", "...": such a stop belongs to what stands before it. */
const lastStop = scriptedPattern('(?<!\\.\\.|(?<![\\p{L}\\d.])\\p{L}\\.\\p{L})\\.(?=[”"»]$)');

/** Only what closes a quotation asks where that opens: looking back over a paragraph for each of its sentences would cost the square of it. */
const closingMark = /[”"]/u;

/** Whether a mark that opens a quotation, and none that closes it, stands before a span in its paragraph. */
const isInQuotation = (text: string, { start }: Span): boolean => {
  const before = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
  return before.lastIndexOf('“') > before.lastIndexOf('”') || before.split('"').length % 2 === 0;
};

/** Marks of Markdown that nothing paired with are no words. */
const withoutMarkup = (text: string): string =>
  withoutStars(text.replace(/\*{2,3}|_{2,}/g, ''))
    // "./." ends an official text.
    .replace(/\s*\.\/\.?$/u, '')
    .replace(/\s{2,}/g, ' ')
    .trim();

/** A star that nothing paired with: at either end, or the only one before or behind a word. */
const withoutStars = (text: string): string =>
  text.includes('*') ? text.replace(starAtEnd.in(text), '').replace(loneStar.in(text), '$1$2$3$4') : text;

const starAtEnd = scriptedPattern('^\\*\\s*(?=\\p{L})|(?<=[\\p{L}.])\\*$', 'gu');
const loneStar = scriptedPattern('^([^*]*)(?<=\\s)\\*(?=\\p{L})([^*]*)$|^([^*]*\\p{L})\\*(?=[\\s(])([^*]*)$');
