import type { Layout } from '../../template/model.js';
import type { Draft } from '../draft.js';
import type { Entry } from '../content/entry.js';
import type { Sheet } from '../content/sheet.js';
import { placeholderOf, showsSpeaker } from './arrangement.js';
import { entryParagraph, levelIn, speakerParagraph } from './text/entry-paragraph.js';
import { listed } from '../content/listed.js';

/** The entries in two bodies side by side, read down the first and then the second. */
export function columns(sheet: Sheet, layout: Layout): Draft | undefined {
  const left = placeholderOf(layout, 'body');
  const right = placeholderOf(layout, 'body-2');
  const entries = listed(sheet);
  if (!left || !right || entries.length < 2) return undefined;
  const half = halfOf(entries);
  const first = entries.slice(0, half).map((entry) => entryParagraph(entry, levelIn(left, entry.level)));
  const second = entries.slice(half).map((entry) => entryParagraph(entry, levelIn(right, entry.level)));
  const behind = showsSpeaker(sheet, layout) ? undefined : sheet.speaker;
  if (behind !== undefined) second.push({ ...speakerParagraph(behind), plain: true });
  const fills = [
    { placeholder: left, paragraphs: first },
    { placeholder: right, paragraphs: second },
  ];
  return { groups: [{ fills, spread: true, grow: true }], showsSpeaker: behind !== undefined };
}

/** The same for short lines: sentences are harder to read in narrow columns than one below the other in smaller type. */
export function shortColumns(sheet: Sheet, layout: Layout): Draft | undefined {
  return sheet.entries.some(({ text }) => text.length > mostInColumn) ? undefined : columns(sheet, layout);
}

/** UTF-16 units: about three lines of half a slide. */
const mostInColumn = 100;

/** How many entries go to the first column: as many as in the second or one more, and no point loses its children. */
function halfOf(entries: readonly Entry[]): number {
  let half = Math.ceil(entries.length / 2);
  while (half < entries.length - 1 && (entries[half]?.level ?? 0) > 0) half += 1;
  return half;
}
