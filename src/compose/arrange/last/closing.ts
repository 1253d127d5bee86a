import type { Layout } from '../../../template/model.js';
import type { Draft } from '../../draft.js';
import type { Sheet } from '../../content/sheet.js';
import { placeholderOf } from '../arrangement.js';
import { list } from '../list.js';
import { entryParagraph } from '../text/entry-paragraph.js';

/** What comes next, and small below it where all that was told comes from. */
export function closing(sheet: Sheet, layout: Layout): Draft | undefined {
  const place = placeholderOf(layout, 'origin');
  const draft = list(sheet, layout);
  if (place === undefined || draft === undefined || sheet.origin === undefined) return undefined;
  const paragraphs = sheet.origin.map((entry) => ({ ...entryParagraph(entry, 0), plain: true as const }));
  return { ...draft, groups: [...draft.groups, { fills: [{ placeholder: place, paragraphs }] }] };
}
