import type { Span } from '../../model/span.js';
import type { Credit } from '../lines/credit.js';
import type { Line } from '../lines/line.js';

/** The caption and credit that stand in `span`, one line or two; there may be only a credit. */
export interface CaptionParts {
  readonly span: Span;
  readonly caption?: Span;
  readonly credit?: Span;
}

/** A line parted into caption and credit, without the marks that stand around them. */
export function takeApart(line: Line, credit: Credit | undefined, around: Around = nothing): CaptionParts {
  const to = credit?.cut ?? line.text.length - around.behind;
  const caption = { start: line.start + around.before, end: line.start + line.text.slice(0, to).trimEnd().length };
  return {
    span: { start: line.start, end: line.end },
    ...(caption.end > caption.start ? { caption } : {}),
    ...(credit === undefined ? {} : { credit: { start: line.start + credit.start, end: line.start + credit.end } }),
  };
}

/** How many characters of marks stand before and behind the words. */
export interface Around {
  readonly before: number;
  readonly behind: number;
}

const nothing: Around = { before: 0, behind: 0 };
