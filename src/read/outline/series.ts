import { follows, startsCount } from '../lines/marker.js';
import type { Entry } from './entry.js';

/** Entries whose numbers carry on one count, wherever they stand: places among the entries. */
export type Series = readonly number[];

/**
 * Every count that begins at its first number and goes on, with what stands in between; an inner count ends where the one
 * around it goes on, and all counts end at a division.
 *
 * @param endAtHeadings whether a heading that is part of no count ends them too
 * @returns by place, the series that an entry belongs to
 */
export function seriesOf(entries: readonly Entry[], endAtHeadings = false): ReadonlyMap<number, Series> {
  const found = new Map<number, Series>();
  let open: { readonly key: string; readonly places: number[] }[] = [];
  entries.forEach((entry, place) => {
    const { marker, division } = entry;
    if (division !== undefined || marker === undefined || marker.style === 'bullet') {
      if ((entry.kind === 'heading' && endAtHeadings) || (division !== undefined && division.rank < 5)) open = [];
      return;
    }
    const key = `${marker.style} ${marker.stop} ${marker.path?.length ?? 1}`;
    const at = open.findLastIndex((series) => {
      const last = entries[series.places.at(-1) ?? -1]?.marker;
      return series.key === key && last !== undefined && follows(last, marker);
    });
    const going = open[at];
    if (going !== undefined) {
      open = open.slice(0, at + 1);
      going.places.push(place);
      found.set(place, going.places);
      return;
    }
    if (!startsCount(marker)) return;
    const same = open.findIndex((series) => series.key === key);
    // The same count from its start anew: what was open of it is over, but for a deeper one of the same look.
    if (same >= 0 && !isInner(entries, open[same]?.places, place)) open = open.slice(0, same);
    if (open.length >= deepest) open = open.slice(1);
    const places = [place];
    open.push({ key, places });
    found.set(place, places);
  });
  return found;
}

/** No document counts deeper. */
const deepest = 8;

/** Set in further than the item before it, of the same source. */
function isInner(entries: readonly Entry[], outer: readonly number[] | undefined, place: number): boolean {
  const above = entries[outer?.at(-1) ?? -1];
  const entry = entries[place];
  return entry !== undefined && above?.kind === entry.kind && entry.indent > above.indent;
}
