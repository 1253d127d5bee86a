import type { Box } from '../../../model/units.js';
import type { ResolvedPlaceholder } from './resolved.js';

/** The placeholders that one definition stands for, and the place that they share. */
export interface PlacedGroup {
  readonly place: Box;
  readonly placeholders: readonly ResolvedPlaceholder[];
}

/**
 * Puts the placeholders of a layout into the order in which they are read aloud: the title, then from top to bottom and
 * from left to right; groups on one place cell by cell, so that a date is followed by what happened on it.
 */
export function inReadingOrder(groups: readonly PlacedGroup[]): ResolvedPlaceholder[] {
  const sorted = [...groups].sort((one, other) => rank(one) - rank(other) || compare(one.place, other.place));
  const ordered: ResolvedPlaceholder[] = [];
  for (let start = 0; start < sorted.length;) {
    const place = sorted[start]?.place;
    const group = sorted.slice(start).filter((other) => place !== undefined && isSame(place, other.place));
    const cells = Math.max(...group.map(({ placeholders }) => placeholders.length));
    for (let cell = 0; cell < cells; cell++) ordered.push(...group.flatMap((one) => one.placeholders[cell] ?? []));
    start += group.length;
  }
  return ordered;
}

function rank({ placeholders }: PlacedGroup): number {
  return placeholders.some(({ type }) => type === 'title' || type === 'ctrTitle') ? 0 : 1;
}

function compare(one: Box, other: Box): number {
  if (isSame(one, other)) return 0;
  const sideBySide = one.y < other.y + other.height && other.y < one.y + one.height;
  return (sideBySide ? one.x - other.x : one.y - other.y) || one.y - other.y;
}

const isSame = (one: Box, other: Box): boolean =>
  one.x === other.x && one.y === other.y && one.width === other.width && one.height === other.height;
