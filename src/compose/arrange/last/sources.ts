import type { Layout } from '../../../template/model.js';
import { tracingId } from '../../content/sheets/source-sheet.js';
import type { Sheet } from '../../content/sheet.js';
import type { Draft } from '../../draft.js';
import { placeholderOf } from '../arrangement.js';
import { list } from '../list.js';
import { entryParagraph } from '../text/entry-paragraph.js';

/** Where the briefing comes from, and small at the foot how its lines are traced to that. */
export function sources(sheet: Sheet, layout: Layout): Draft | undefined {
  const place = placeholderOf(layout, 'note');
  const note = sheet.entries.find(({ point }) => point === tracingId);
  const entries = sheet.entries.filter((entry) => entry !== note);
  if (place === undefined || note === undefined || entries.length === 0) return undefined;
  const draft = list({ ...sheet, entries }, layout);
  const fills = [{ placeholder: place, paragraphs: [{ ...entryParagraph(note, 0), plain: true as const }] }];
  return draft && { ...draft, groups: [...draft.groups, { fills, wantedLines: 1 }] };
}
