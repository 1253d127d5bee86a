import type { Layout, Placeholder } from '../../template/model.js';
import type { Draft } from '../draft.js';
import type { Sheet } from '../content/sheet.js';
import { placeholderOf, showsSpeaker } from './arrangement.js';
import { entryParagraph, levelIn, speakerParagraph } from './entry-paragraph.js';
import { listed } from './listed.js';

/** Every entry a paragraph of the one body. */
export function list(sheet: Sheet, layout: Layout): Draft | undefined {
  const body = placeholderOf(layout, 'body');
  return body && !placeholderOf(layout, 'body-2') ? listIn(body, sheet, layout) : undefined;
}

/** Every entry a paragraph of a placeholder; who speaks follows where the layout has no place for it. */
export function listIn(placeholder: Placeholder, sheet: Sheet, layout: Layout): Draft {
  const paragraphs = listed(sheet).map((entry) => entryParagraph(entry, levelIn(placeholder, entry.level)));
  const behind = showsSpeaker(sheet, layout) ? undefined : sheet.speaker;
  if (behind !== undefined) paragraphs.push(speakerParagraph(behind));
  return {
    groups: [{ fills: [{ placeholder, paragraphs }], spread: true, grow: true }],
    showsSpeaker: behind !== undefined,
  };
}
