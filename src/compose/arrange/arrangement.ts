import type { Layout, Placeholder } from '../../template/model.js';
import type { Draft } from '../draft.js';
import type { Sheet } from '../content/sheet.js';
import { holdsWhole } from '../fit/fits-lines.js';

/** Lays the content of a sheet into a layout, or `undefined` when the layout has no place for it. */
export type Arrangement = (sheet: Sheet, layout: Layout) => Draft | undefined;

/** The placeholder of a layout by its key: `body`, `card-2`. */
export function placeholderOf(layout: Layout, key: string): Placeholder | undefined {
  return layout.placeholders.find((placeholder) => placeholder.key === key);
}

/** `card-1`, `card-2` … as far as the layout has them. */
export function seriesOf(layout: Layout, name: string): Placeholder[] {
  const series: Placeholder[] = [];
  for (
    let next = placeholderOf(layout, `${name}-1`);
    next;
    next = placeholderOf(layout, `${name}-${series.length + 1}`)
  ) {
    series.push(next);
  }
  return series;
}

/**
 * The placeholders `name-1` … when they are as many as the entries, and nothing of the sheet would have no place beside
 * them: no children of points, nothing that announces them or says how many more there are, no speaker that the layout doesn't show.
 */
export function placesFor(sheet: Sheet, layout: Layout, name: string): Placeholder[] | undefined {
  const series = seriesOf(layout, name);
  if (series.length === 0 || series.length !== sheet.entries.length) return undefined;
  if (sheet.entries.some(({ level, announces, remainder }) => level > 0 || announces === true || remainder === true))
    return undefined;
  return showsSpeaker(sheet, layout) ? series : undefined;
}

/** Whether whoever speaks on a sheet, if anybody, has a place of their own in a layout. */
export function showsSpeaker(sheet: Sheet, layout: Layout): boolean {
  return sheet.speaker === undefined || placeholderOf(layout, 'speaker') !== undefined;
}

/** Whether the title of a layout shows the heading of a sheet from beginning to end. */
export function showsHeading({ heading }: Sheet, layout: Layout): boolean {
  const title = placeholderOf(layout, 'title');
  return title === undefined || holdsWhole(title, heading);
}
