import type { Layout } from '../../template/model.js';
import type { Draft } from '../draft.js';
import type { Sheet } from '../content/sheet.js';
import { placesFor } from './arrangement.js';
import { isUncounted } from '../content/listed.js';
import { entryParagraph } from './text/entry-paragraph.js';

/** Every entry a row of its own, with its number. Not where a topic goes on: its other slide may have too few or too many. */
export function rows(sheet: Sheet, layout: Layout): Draft | undefined {
  if (sheet.isPart === true || isUncounted(sheet)) return undefined;
  const fills = placesFor(sheet, layout, 'row')?.map((placeholder, index) => ({
    placeholder,
    paragraphs: sheet.entries
      .slice(index, index + 1)
      .map((entry) => ({ ...entryParagraph(entry, 0), number: entry.number ?? index + 1 })),
  }));
  return fills && { groups: [{ fills, grow: true, air: 0.15 }] };
}
