import type { Layout } from '../../../template/model.js';
import type { Draft, DraftParagraph } from '../../draft.js';
import type { Sheet } from '../../content/sheet.js';
import { placeholderOf } from '../arrangement.js';
import { hasTitleForQuotation } from './quote-as-title.js';
import { levelIn, speakerParagraph } from '../text/entry-paragraph.js';
import { saidBy } from '../text/said-by.js';
import { capitalised } from '../../../language/index.js';

/**
 * A quotation, set large, with who says it right under it where the layout has no place of its own for that. A layout for quotations draws its own marks; in any other body the words carry them.
 */
export function quote(sheet: Sheet, layout: Layout): Draft | undefined {
  const own = placeholderOf(layout, 'quote');
  const place = own ?? placeholderOf(layout, 'body');
  if (!place || !sheet.quote || sheet.entries.length > 0 || hasTitleForQuotation(layout)) return undefined;
  const words = capitalised(sheet.quote.text);
  const text = own ? words : `“${words}”`;
  const speaker = placeholderOf(layout, 'speaker');
  // A quotation is no point of a list: it has no mark in a body either.
  const paragraphs: DraftParagraph[] = [{ level: 0, runs: [{ text }], ...(own ? {} : { plain: true as const }) }];
  const { line, isInHeading } = saidBy(sheet, sheet.quote);
  if (line !== undefined && !speaker) paragraphs.push(speakerParagraph(line, own ? levelIn(own, 1) : 0));
  return {
    showsSpeaker: line !== undefined || isInHeading,
    groups: [
      { fills: [{ placeholder: place, paragraphs }], grow: true, main: 0, alone: true },
      ...(line !== undefined && speaker
        ? [{ fills: [{ placeholder: speaker, paragraphs: [speakerParagraph(line)] }] }]
        : []),
    ],
  };
}
