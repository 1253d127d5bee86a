import { styleOf } from '../../measure/text-style.js';
import { placeholderOf } from '../arrange/arrangement.js';
import type { Choice } from '../choose/choose-layout.js';
import type { Context } from '../context.js';
import { fitText } from '../fit/fit-text.js';
import { pictureTitles } from '../graphics/picture/picture-titles.js';
import type { LaidOutSheet } from '../laid-out-sheet.js';

/**
 * What titles are set in at most, in points, so that a long one in a low box does not stand out from the others: a fifth larger than the
 * smallest, and not less than four fifths of the largest.
 *
 * @returns Infinity where no size is open
 */
export function mostOfTitles(sheets: readonly LaidOutSheet[], { pack }: Context): number {
  const sizes = sheets.flatMap(({ sheet, content, pictures }) => [
    ...content.flatMap((choice) => sizeOf(choice, choice.draft.title ?? choice.sheet.headline ?? sheet.heading)),
    ...pictures.flatMap((choice) => sizeOf(choice, pictureTitles(sheet, choice.pictures ?? [], pack)[0])),
  ]);
  if (sizes.length === 0) return Infinity;
  return Math.round(Math.max(Math.min(...sizes) * mostLarger, Math.max(...sizes) * leastOfLargest));
}

const mostLarger = 1.2;
const leastOfLargest = 0.8;

/** The size of a title; none of what is a sentence or quotation, which has the room that it needs. */
function sizeOf({ layout, sheet, draft }: Choice, text: string | undefined): number[] {
  const title = placeholderOf(layout, 'title');
  const isContent = draft.titleIsContent === true || sheet.titled !== undefined;
  // Where the title is small by design, as under a picture, the others are not.
  const isOpen = layout.hasOpenSizes === true && layout.isOfOtherLook !== true;
  if (!isOpen || title === undefined || text === undefined || isContent) return [];
  const { fill } = fitText(title, text, { mostLines: 2 });
  return fill.paragraphs.slice(0, 1).map(({ size }) => size ?? styleOf(title, 0).size);
}
