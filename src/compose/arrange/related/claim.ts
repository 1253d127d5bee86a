import type { Layout } from '../../../template/model.js';
import type { Draft, DraftFill, DraftGroup, DraftParagraph } from '../../draft.js';
import type { Entry } from '../../content/entry.js';
import type { Sheet } from '../../content/sheet.js';
import { placeholderOf, seriesOf, showsHeading, showsSpeaker } from '../arrangement.js';
import { entryParagraph, entryRuns } from '../text/entry-paragraph.js';

/**
 * What leads the lines of a sheet, larger than they are, under the heading: over as many columns as there are lines behind it, or beside
 * all of them.
 */
export function claim({ led, ...sheet }: Sheet, layout: Layout): Draft | undefined {
  const place = placeholderOf(layout, 'claim');
  if (place === undefined || led === undefined || !showsSpeaker(sheet, layout) || !showsHeading(sheet, layout))
    return undefined;
  const support = supportOf(layout, led.support);
  if (support === undefined) return undefined;
  const claimed = { placeholder: place, paragraphs: [{ level: 0, runs: entryRuns(led.claim) }] };
  return { groups: [{ fills: [claimed], grow: true }, support], showsRelation: true };
}

function supportOf(layout: Layout, support: readonly Entry[]): DraftGroup | undefined {
  const columns = seriesOf(layout, 'support');
  const body = placeholderOf(layout, 'body');
  if (columns.length > 0) {
    if (columns.length !== support.length || support.some(({ number }) => number !== undefined)) return undefined;
    const fills = columns.map((placeholder, index): DraftFill => ({
      placeholder,
      paragraphs: support.slice(index, index + 1).map((entry) => entryParagraph(entry, 0)),
    }));
    return { fills, grow: true, mostLines: columns.length === 1 ? mostBelow : mostInColumn, behind: besideClaim };
  }
  if (body === undefined) return undefined;
  const paragraphs = support.map((entry): DraftParagraph => ({
    ...entryParagraph(entry),
    // One alone is no list, and has no mark.
    ...(support.length === 1 ? { plain: true as const } : {}),
  }));
  return { fills: [{ placeholder: body, paragraphs }], grow: true, spread: true, behind: besideClaim };
}

/** More lines in a column are print, and stand beside the claim in a wider one. */
const mostInColumn = 7;
/** And of one line below it, in the whole width. */
const mostBelow = 4;

/** What stands behind a line is seen to be less than that. */
const besideClaim = 0.8;
