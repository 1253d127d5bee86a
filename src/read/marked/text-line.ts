import type { Line } from '../lines/line.js';
import type { Look } from '../steps/draft-article.js';
import type { LaidPart } from './lay-out.js';

/** A part, and its words as a line of the article's text. */
export interface TextLine {
  readonly part: LaidPart;
  readonly line: Line;
}

/** A credit on a line of its own belongs to the picture right above it, so that such a line opens no group. */
export function textLines(parts: readonly LaidPart[], text: string): TextLine[] {
  return parts.map((part, index) => ({
    part,
    line: {
      ...part.span,
      text: text.slice(part.span.start, part.span.end),
      opensGroup: parts[index - 1]?.kind !== 'figure',
      ...(part.kind === 'figure' ? { isCaption: true } : {}),
      ...(part.kind === 'paragraph' && part.look?.bold === true ? { isBold: true } : {}),
    },
  }));
}

/** How paragraphs and items are set, by where they start, as far as the format says. */
export const looksOf = (lines: readonly TextLine[]): ReadonlyMap<number, Look> =>
  new Map(
    lines.flatMap(({ part }): [number, Look][] =>
      part.kind === 'list'
        ? part.items.flatMap(({ span, link }): [number, Look][] => (link === true ? [[span.start, { link }]] : []))
        : (part.kind === 'paragraph' || part.kind === 'quote') && part.look !== undefined
          ? [[part.span.start, part.look]]
          : [],
    ),
  );
