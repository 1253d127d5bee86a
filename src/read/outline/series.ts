import { follows, startsCount } from '../lines/marker.js';
import { citedPlaces } from './cited-provisions.js';
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
  let open: Open[] = [];
  // What an act quotes in full counts by itself, and its own count goes on behind it.
  const cited = citedPlaces(entries);
  let around: { readonly from: number; readonly open: Open[] } | undefined;
  entries.forEach((entry, place) => {
    const from = cited.get(place);
    if (around !== undefined && from !== around.from) {
      open = around.open;
      around = undefined;
    }
    if (from !== undefined && around === undefined) {
      around = { from, open };
      open = [];
    }
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

interface Open {
  readonly key: string;
  readonly places: number[];
}

/** No document counts deeper. */
const deepest = 8;

/** Set in further than the item before it, of the same source. */
function isInner(entries: readonly Entry[], outer: readonly number[] | undefined, place: number): boolean {
  const above = entries[outer?.at(-1) ?? -1];
  const entry = entries[place];
  return entry !== undefined && above?.kind === entry.kind && entry.indent > above.indent;
}
