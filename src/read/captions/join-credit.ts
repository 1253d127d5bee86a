import type { Line } from '../line.js';
import type { CaptionParts } from './caption-parts.js';

/** A credit right below a caption belongs to it; right below a short line, it makes that line a caption. */
export function joinCredit(
  above: CaptionParts | undefined,
  lineAbove: Line | undefined,
  { span, caption, credit }: CaptionParts,
  index: number,
): CaptionParts | undefined {
  if (caption !== undefined || credit === undefined || lineAbove === undefined || above?.credit !== undefined)
    return undefined;
  const captionAbove = above === undefined ? { start: lineAbove.start, end: lineAbove.end } : above.caption;
  const mayBeCaption = above !== undefined || (index > 1 && lineAbove.text.length <= 200);
  if (captionAbove === undefined || !mayBeCaption) return undefined;
  return { span: { start: lineAbove.start, end: span.end }, caption: captionAbove, credit };
}
