import type { Layout, Placeholder } from '../../../template/model.js';
import type { Sheet } from '../../content/sheet.js';
import type { Draft, DraftFill } from '../../draft.js';
import { fitText } from '../../fit/fit-text.js';
import { placeholderOf } from '../arrangement.js';
import { speakerParagraph } from '../text/entry-paragraph.js';
import { saidBy } from '../text/said-by.js';
import { capitalised } from '../../../language/index.js';

/**
 * A quotation in the title of a layout that is made for it, as in PowerPoint's "Quote with Caption": who says it in the text below,
 * and in the next what the slide is about.
 */
export function quoteAsTitle(sheet: Sheet, layout: Layout): Draft | undefined {
  const title = placeholderOf(layout, 'title');
  if (!title || !sheet.quote || sheet.entries.length > 0 || !hasTitleForQuotation(layout)) return undefined;
  const words = capitalised(sheet.quote.text);
  const text = layout.drawsQuotationMarks === true ? words : `“${words}”`;
  if (fitText(title, text).shortened) return undefined;
  const { line, isInHeading } = saidBy(sheet, sheet.quote);
  const below = [
    ...(line === undefined ? [] : [speakerParagraph(line)]),
    { level: 0, runs: [{ text: sheet.heading }], plain: true as const },
  ];
  const places = textsBelow(layout, title);
  if (places.length < below.length) return undefined;
  const fills = below.flatMap((paragraph, index): DraftFill[] => {
    const placeholder = places[index];
    return placeholder === undefined ? [] : [{ placeholder, paragraphs: [paragraph] }];
  });
  return {
    title: text,
    titleIsContent: true,
    groups: fills.map((fill) => ({ fills: [fill] })),
    showsSpeaker: line !== undefined || isInHeading,
  };
}

/** The title has the room of the quotation: it is as high as any other text of its layout. */
export function hasTitleForQuotation(layout: Layout): boolean {
  const title = placeholderOf(layout, 'title');
  if (title === undefined || placeholderOf(layout, 'quote') !== undefined) return false;
  return textsOf(layout).every(({ box }) => box.height <= title.box.height);
}

/** From the nearest to the title down. */
const textsBelow = (layout: Layout, { box }: Placeholder): Placeholder[] =>
  textsOf(layout)
    .filter((one) => one.box.y >= box.y + box.height / 2)
    .sort((one, other) => one.box.y - other.box.y);

const textsOf = ({ placeholders }: Layout): Placeholder[] =>
  placeholders.filter(({ key }) => /^(?:body|detail|subtitle)(?:-\d+)?$/.test(key));
