import type { DrawnShape } from './drawn-shapes.js';
import { closed, extremesOf, isInside, type Outline, type Point } from './geometry.js';

/** A slide cut into cells: how many, and the size of each in English Metric Units. */
export interface Grid {
  readonly columns: number;
  readonly rows: number;
  readonly width: number;
  readonly height: number;
}

interface Place {
  readonly column: number;
  readonly row: number;
}

/** The cells that show a shape: those whose middle it covers, and of one that is thinner than a cell those that it runs through. */
export function cellsOf(
  { outline, isLine }: DrawnShape,
  grid: Grid,
): { readonly found: readonly Place[]; readonly isLine?: true } {
  const { left, top, right, bottom } = extremesOf(outline);
  if (outline.flat().length === 0) return { found: [] };
  // A line that is drawn runs from its first place to its last; the edge of a fill comes back to where it began.
  if (isLine === true) return { found: alongAll(outline, grid), isLine };
  const middle = { x: (left + right) / 2, y: (top + bottom) / 2 };
  const lineBetween = (...ends: Parameters<typeof along>[0]) => ({ found: along(ends, grid), isLine: true as const });
  if (bottom - top < grid.height) return lineBetween({ ...middle, x: left }, { ...middle, x: right });
  if (right - left < grid.width) return lineBetween({ ...middle, y: top }, { ...middle, y: bottom });
  const found: Place[] = [];
  for (let row = Math.max(0, Math.floor(top / grid.height)); row < grid.rows && row * grid.height < bottom; row += 1) {
    for (
      let column = Math.max(0, Math.floor(left / grid.width));
      column < grid.columns && column * grid.width < right;
      column += 1
    ) {
      const place = { x: (column + 0.5) * grid.width, y: (row + 0.5) * grid.height };
      if (isInside(place, outline)) found.push({ column, row });
    }
  }
  // Of what is thinner than a cell, as a blade of grass, the middle of few cells is covered.
  const edge = alongAll(outline.map(closed), grid);
  return { found: found.length < edge.length / 2 ? edge : found };
}

/** The cells that lines run through. */
function alongAll(outline: Outline, grid: Grid): Place[] {
  const places = new Map<number, Place>();
  for (const line of outline) {
    line.slice(1).forEach((to, index) => {
      for (const place of along([line[index] ?? to, to], grid))
        places.set(place.row * grid.columns + place.column, place);
    });
  }
  return [...places.values()];
}

/** The cells that a straight line runs through. */
function along([from, to]: readonly Point[], { columns, rows, width, height }: Grid): Place[] {
  if (from === undefined || to === undefined) return [];
  const steps = Math.min(
    2 * (columns + rows),
    Math.ceil(2 * Math.max(Math.abs(to.x - from.x) / width, Math.abs(to.y - from.y) / height)),
  );
  const places = new Map<number, Place>();
  for (let step = 0; step <= steps; step += 1) {
    const share = steps === 0 ? 0 : step / steps;
    const column = Math.floor((from.x + (to.x - from.x) * share) / width);
    const row = Math.floor((from.y + (to.y - from.y) * share) / height);
    if (column < 0 || row < 0 || column >= columns || row >= rows) continue;
    places.set(row * columns + column, { column, row });
  }
  return [...places.values()];
}
