import type { Layout } from '../../template/model.js';
import type { Draft } from '../draft.js';
import type { Sheet } from '../content/sheet.js';
import { placeholderOf, showsSpeaker } from './arrangement.js';
import { entryParagraph, levelIn, speakerParagraph } from './entry-paragraph.js';
import { listed } from './listed.js';

/** Every entry a paragraph of the one body; who speaks follows where the layout has no place for it. */
export function list(sheet: Sheet, layout: Layout): Draft | undefined {
  const body = placeholderOf(layout, 'body');
  if (!body || placeholderOf(layout, 'body-2')) return undefined;
  const paragraphs = listed(sheet).map((entry) => entryParagraph(entry, levelIn(body, entry.level)));
  const behind = showsSpeaker(sheet, layout) ? undefined : sheet.speaker;
  if (behind !== undefined) paragraphs.push(speakerParagraph(behind));
  return {
    groups: [{ fills: [{ placeholder: body, paragraphs }], spread: true, grow: true }],
    showsSpeaker: behind !== undefined,
  };
}
