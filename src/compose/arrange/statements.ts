import type { Layout } from '../../template/model.js';
import type { Draft } from '../draft.js';
import type { Sheet } from '../content/sheet.js';
import { placesFor } from './arrangement.js';
import { entryParagraph } from './entry-paragraph.js';
import { listed } from './listed.js';

/** Few entries, each a statement in a place of its own, without numbers. */
export function statements(sheet: Sheet, layout: Layout): Draft | undefined {
  if (sheet.isPart === true) return undefined;
  const entries = listed(sheet);
  const fills = placesFor({ ...sheet, entries }, layout, 'row')?.map((placeholder, index) => ({
    placeholder,
    paragraphs: entries.slice(index, index + 1).map((entry) => entryParagraph(entry, 0)),
  }));
  return fills && { groups: [{ fills, grow: true }] };
}
