import type { LanguagePack } from '../../language/index.js';
import type { Span } from '../../model/span.js';
import { type Credit, findCredit } from '../lines/credit.js';
import { describesBehindMark } from '../lines/described.js';
import type { Line } from '../lines/line.js';
import { type CaptionParts, takeApart } from './caption-parts.js';

/**
 * A short line that ends in a credit, or tells what is seen behind a word and a colon. A passage of several sentences is never a caption by
 * wording.
 *
 * @param countSentences how many sentences a span of the text holds
 * @param last nothing stands below the line
 */
export function wordedCaption(
  line: Line,
  pack: LanguagePack,
  countSentences: (span: Span) => number,
  last: boolean,
): CaptionParts | undefined {
  if (line.text.length > 500) return undefined;
  const credit = findCredit(line.text, pack, false);
  if (credit === undefined && describesBehindMark(line.text, pack)) {
    const span = { start: line.start, end: line.end };
    return isShort(span, limits.bare, countSentences) ? { span, caption: span } : undefined;
  }
  if (credit === undefined || (credit.strength === 'agency' && last)) return undefined;
  const parts = takeApart(line, credit);
  if (parts.caption === undefined) return isDescription(line.text) ? { span: parts.span, caption: parts.span } : parts;
  return isShort(parts.caption, limits[credit.strength], countSentences) ? parts : undefined;
}

const isShort = (
  span: Span,
  { characters, sentences }: (typeof limits)[Credit['strength']],
  countSentences: (span: Span) => number,
): boolean => span.end - span.start <= characters && countSentences(span) <= sentences;

/** `Video: Police lead the suspect out of the house` names no maker: it describes. */
const isDescription = (text: string): boolean => text.split(' ').length > 8;

/** The weaker the wording, the shorter the caption must be. */
const limits = {
  bracketed: { characters: 400, sentences: 3 },
  bare: { characters: 300, sentences: 2 },
  agency: { characters: 200, sentences: 1 },
} as const;
