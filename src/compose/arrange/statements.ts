import type { Layout } from '../../template/model.js';
import type { Draft } from '../draft.js';
import type { Entry } from '../content/entry.js';
import type { Sheet } from '../content/sheet.js';
import { placesFor } from './arrangement.js';
import { entryParagraph } from './text/entry-paragraph.js';
import { listed } from '../content/listed.js';

/** Few entries, each a statement in a place of its own, without numbers. */
export function statements(sheet: Sheet, layout: Layout): Draft | undefined {
  if (sheet.isPart === true) return undefined;
  const entries = listed(sheet);
  if (areUneven(entries)) return undefined;
  const fills = placesFor({ ...sheet, entries }, layout, 'row')?.map((placeholder, index) => ({
    placeholder,
    paragraphs: entries.slice(index, index + 1).map((entry) => entryParagraph(entry, 0)),
  }));
  return fills && { groups: [{ fills, grow: true, air: 0.15 }] };
}

/** Places of one height show a few words as weightily as several lines, and leave one of them full and another bare. */
function areUneven(entries: readonly Entry[]): boolean {
  const lengths = entries.map(({ text }) => text.length);
  const longest = Math.max(...lengths);
  return longest > fewLines && longest > 3 * Math.min(...lengths);
}

/** UTF-16 units: what is no longer takes two or three lines of a statement. */
const fewLines = 120;
