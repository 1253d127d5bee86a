import type { Box } from '../../../model/units.js';
import { behind } from './behind.js';
import { boxOf, cellsIn, type Cells, type Ground } from './ground.js';

export interface FreeBoxWish {
  /** The colour of the text. */
  readonly ink?: string | undefined;
  /** Width counts more than height, as for titles. */
  readonly wide?: boolean;
}

/**
 * The largest box inside a box under which nothing is drawn that can be told from what the most of it lies on; the box itself where
 * nothing is.
 */
export function freeBox(ground: Ground, box: Box, { ink, wide = false }: FreeBoxWish = {}): Box {
  const { art, isArt } = behind(ground, box, ink);
  if (art === 0) return box;
  const range = cellsIn(ground, box);
  const blocks = (row: number, column: number): boolean => {
    const cell = ground.cells[row * ground.columns + column];
    const isEdge = row === range.top || row === range.bottom - 1 || column === range.left || column === range.right - 1;
    return cell === undefined || (isArt(cell) && !(isEdge && cell.isLine === true));
  };
  const isLine = (row: number, column: number): boolean => ground.cells[row * ground.columns + column]?.isLine === true;
  // A cell's width of air stays between text and what is drawn beside it; along a line the air inside the box is enough.
  const best = largestFree(
    range,
    (row, column) =>
      !blocks(row, column) &&
      around(row, range.top, range.bottom).every((near) =>
        around(column, range.left, range.right).every((beside) => isLine(near, beside) || !blocks(near, beside)),
      ),
    wide,
  );
  return best === undefined ? box : within(boxOf(ground, best), box, best, range);
}

/** A place and those next to it, as far as they are in a range. */
const around = (place: number, from: number, to: number): number[] =>
  [place - 1, place, place + 1].filter((one) => one >= from && one < to);

/** Edges that were not moved stay where they were, not where a cell ends. */
function within(found: Box, box: Box, cells: Cells, range: Cells): Box {
  const left = cells.left === range.left ? box.x : found.x;
  const top = cells.top === range.top ? box.y : found.y;
  const right = cells.right === range.right ? box.x + box.width : found.x + found.width;
  const bottom = cells.bottom === range.bottom ? box.y + box.height : found.y + found.height;
  return { x: left, y: top, width: (right - left) as Box['width'], height: (bottom - top) as Box['height'] };
}

/** The largest rectangle of free cells: row by row, by how far each column is free upwards. */
function largestFree(range: Cells, isFree: (row: number, column: number) => boolean, wide: boolean): Cells | undefined {
  let best: Cells | undefined;
  let most = 0;
  const heights = new Array<number>(range.right - range.left).fill(0);
  for (let row = range.top; row < range.bottom; row += 1) {
    for (let index = 0; index < heights.length; index += 1)
      heights[index] = isFree(row, range.left + index) ? (heights[index] ?? 0) + 1 : 0;
    for (let from = 0; from < heights.length; from += 1) {
      let height = Infinity;
      for (let to = from; to < heights.length; to += 1) {
        height = Math.min(height, heights[to] ?? 0);
        if (height === 0) break;
        const width = to - from + 1;
        const area = height * width * (wide ? width : 1);
        if (area <= most) continue;
        most = area;
        best = { left: range.left + from, right: range.left + to + 1, top: row + 1 - height, bottom: row + 1 };
      }
    }
  }
  return best;
}
