import { contrastRatio } from '../../contrast.js';
import { cellsAmong, type Cell, type Cells, type Ground } from './ground.js';

/**
 * The cells of a picture or gradient that stand out of what lies around them with an edge, as a logo on a plain page that is one picture
 * with it: shades of one surface run into each other. None where most of the range cannot be reached so, as on a photograph.
 *
 * @param main what most of the range lies on
 */
export function cutOuts(ground: Ground, range: Cells, main: Cell): ReadonlySet<Cell> {
  const { columns, cells } = ground;
  const at = (row: number, column: number): Cell | undefined =>
    row < range.top || row >= range.bottom || column < range.left || column >= range.right
      ? undefined
      : cells[row * columns + column];
  const contrast = remembered();
  const isStrong = (cell: Cell): boolean =>
    cell.shape === main.shape && cell.isLine !== true && contrast(cell, main) >= leastOfStrong;
  // Most ranges are of a few cells that are asked once each.
  if (![...cellsAmong(ground, range)].some(isStrong)) return none;
  const inRange: [number, number][] = [];
  for (let row = range.top; row < range.bottom; row += 1)
    for (let column = range.left; column < range.right; column += 1) inRange.push([row, column]);
  const found = (row: number, column: number): Cell => at(row, column) ?? main;
  const strong = inRange.filter(([row, column]) => isStrong(found(row, column)));
  if (strong.length < leastCells) return none;
  const reached = new Set<number>();
  const waiting = inRange.filter(([row, column]) => contrast(found(row, column), main) <= sameSurface);
  for (const [row, column] of waiting) reached.add(row * columns + column);
  for (let place = waiting.pop(); place !== undefined; place = waiting.pop()) {
    const [row, column] = place;
    for (const [down, right] of steps) {
      const [next, key] = [at(row + down, column + right), (row + down) * columns + column + right];
      if (next === undefined || reached.has(key) || contrast(next, found(row, column)) > mostOfStep) continue;
      reached.add(key);
      waiting.push([row + down, column + right]);
    }
  }
  if (reached.size < leastReached * inRange.length) return none;
  const cut = strong.filter(([row, column]) => !reached.has(row * columns + column));
  return cut.length < leastCells ? none : new Set(cut.map(([row, column]) => found(row, column)));
}

const none: ReadonlySet<Cell> = new Set();
const steps = [
  [0, 1],
  [0, -1],
  [1, 0],
  [-1, 0],
] as const;

/** Cells next to each other are of few colours. */
function remembered(): (one: Cell, other: Cell) => number {
  const known = new Map<string, number>();
  return ({ colour: one }, { colour: other }) => {
    if (one === undefined || other === undefined) return Infinity;
    const key = `${one}${other}`;
    const found = known.get(key) ?? contrastRatio(one, other);
    known.set(key, found);
    return found;
  };
}

/** Contrasts: of what stands out, of one surface, and of two shades next to each other. */
const leastOfStrong = 2.5;
const sameSurface = 1.4;
const mostOfStep = 1.6;
/** A quarter of an inch by three. */
const leastCells = 12;
/** Of the range. */
const leastReached = 0.6;
