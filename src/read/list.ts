import type { Line } from './line.js';
import { follows, type Marker, readMarker, startsCount } from './marker.js';

/** A line of a list, with the marker it begins with. */
export interface MarkedLine {
  readonly line: Line;
  readonly marker: Marker;
}

/**
 * The list that begins at a line: at least two markers that count on from one another, or one bullet repeated, on
 * lines that follow each other. Markers of another kind in between are items of an inner list.
 *
 * @returns nothing where no list begins
 */
export function readList(lines: readonly Line[], from: number): MarkedLine[] {
  const items: MarkedLine[] = [];
  const latest = new Map<Marker['style'], Marker>();
  for (let index = from; index < lines.length; index += 1) {
    const line = lines[index];
    const marker = line && readMarker(line.text);
    if (line === undefined || marker === undefined) break;
    const previous = latest.get(marker.style);
    const counts = previous !== undefined && follows(previous, marker);
    const base = items[0]?.marker.style;
    if (!counts && !(startsCount(marker) && (items.length === 0 || marker.style !== base || base === 'bullet'))) break;
    items.push({ line, marker });
    latest.set(marker.style, marker);
  }
  return items.length >= 2 ? items : [];
}
