import type { Layout } from '../../../template/model.js';
import type { Draft, DraftParagraph } from '../../draft.js';
import type { Sheet } from '../../content/sheet.js';
import { seriesOf, showsHeading, showsSpeaker } from '../arrangement.js';
import { entryParagraph, levelIn } from '../text/entry-paragraph.js';

/** Passages of the article side by side: of each the line that opens it, and below that, smaller, what goes on from it. */
export function passages(sheet: Sheet, layout: Layout): Draft | undefined {
  const places = seriesOf(layout, 'passage');
  const told = sheet.passages ?? [];
  if (places.length === 0 || places.length !== told.length) return undefined;
  if (!showsSpeaker(sheet, layout) || !showsHeading(sheet, layout)) return undefined;
  const fills = places.map((placeholder, index) => ({
    placeholder,
    paragraphs: (told[index] ?? []).map((entry, line): DraftParagraph =>
      entryParagraph({ ...entry, number: undefined }, levelIn(placeholder, line === 0 ? 0 : 1)),
    ),
  }));
  return { groups: [{ fills, grow: true }], showsRelation: true };
}
