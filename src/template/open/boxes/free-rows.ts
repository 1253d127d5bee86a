import type { Box } from '../../../model/units.js';
import { area, overlapWith, sharedArea } from '../box.js';
import { behind } from '../ground/behind.js';
import { boxOf, cellsIn, type Cell, type Cells, type Ground } from '../ground/ground.js';
import type { FoundPlaceholder } from '../placeholders/read-placeholder.js';

/** How far a box may grow upwards before something stands in the way, in English Metric Units. */
export function freeAbove(one: FoundPlaceholder, all: readonly FoundPlaceholder[], ground: Ground): number {
  const { box } = one.placeholder;
  const cells = cellsIn(ground, box);
  let top = cells.top;
  if (hasLine({ ...cells, bottom: cells.top + 1 }, one, ground)) return 0;
  // A row stays free at the edge of the slide.
  while (top > 1 && isFree(boxOf(ground, { ...cells, top: top - 1, bottom: top }), one, all, ground)) top -= 1;
  return top === cells.top ? 0 : Math.max(0, box.y - boxOf(ground, { ...cells, top }).y);
}

/** The same downwards. */
export function freeBelow(one: FoundPlaceholder, all: readonly FoundPlaceholder[], ground: Ground): number {
  const { box } = one.placeholder;
  const cells = cellsIn(ground, box);
  let bottom = cells.bottom;
  if (hasLine({ ...cells, top: cells.bottom - 1 }, one, ground)) return 0;
  while (
    bottom < ground.rows - 1 &&
    isFree(boxOf(ground, { ...cells, top: bottom, bottom: bottom + 1 }), one, all, ground)
  )
    bottom += 1;
  const found = boxOf(ground, { ...cells, bottom });
  return bottom === cells.bottom ? 0 : Math.max(0, found.y + found.height - (box.y + box.height));
}

/** The same to the right. */
export function freeRight(one: FoundPlaceholder, all: readonly FoundPlaceholder[], ground: Ground): number {
  const { box } = one.placeholder;
  const cells = cellsIn(ground, box);
  let right = cells.right;
  while (
    right < ground.columns - 1 &&
    isFree(boxOf(ground, { ...cells, left: right, right: right + 1 }), one, all, ground)
  )
    right += 1;
  const found = boxOf(ground, { ...cells, right });
  return right === cells.right ? 0 : Math.max(0, found.x + found.width - (box.x + box.width));
}

/** The same to the left. */
export function freeLeft(one: FoundPlaceholder, all: readonly FoundPlaceholder[], ground: Ground): number {
  const { box } = one.placeholder;
  const cells = cellsIn(ground, box);
  let left = cells.left;
  while (left > 1 && isFree(boxOf(ground, { ...cells, left: left - 1, right: left }), one, all, ground)) left -= 1;
  return left === cells.left ? 0 : Math.max(0, box.x - boxOf(ground, { ...cells, left }).x);
}

/** Where a line runs across the foot of a box, well inside it; undefined where none does. */
export function lineAtFoot(one: FoundPlaceholder, ground: Ground): number | undefined {
  const { box } = one.placeholder;
  const cells = cellsIn(ground, box);
  const [line] = linesIn({ ...cells, top: cells.bottom - 1 }, one, ground);
  return line?.lineAt !== undefined && line.lineAt < box.y + box.height - leastInside ? line.lineAt : undefined;
}

/** Whether half a line more than a box holds would stand on something drawn, or out of the slide. */
export function isHemmed({ placeholder: { box, anchor, levels } }: FoundPlaceholder, ground: Ground): boolean {
  const { left, right, top, bottom } = cellsIn(ground, box);
  const { isArt } = behind(ground, box, levels[0]?.colour);
  const isDrawn = (row: number): boolean =>
    row < 0 ||
    row >= ground.rows ||
    ground.cells.slice(row * ground.columns + left, row * ground.columns + right).some(isArt);
  const isAbove = isDrawn(top - 1) || isDrawn(top - 2);
  const isBelow = isDrawn(bottom - 1) || isDrawn(bottom);
  return anchor === 'top' ? isBelow : anchor === 'bottom' ? isAbove : isAbove || isBelow;
}

/** Three points. */
const leastInside = 38_100;

/** Whether a line is drawn along an edge of a box: what grows over it would be crossed out. */
const hasLine = (edge: Cells, one: FoundPlaceholder, ground: Ground): boolean => linesIn(edge, one, ground).length > 0;

/** The cells of a line that runs under a good part of a box; none where only the end of one does. */
function linesIn({ left, right, top, bottom }: Cells, one: FoundPlaceholder, ground: Ground): readonly Cell[] {
  const { box, levels } = one.placeholder;
  const { isArt } = behind(ground, box, levels[0]?.colour);
  const rows = ground.cells.slice(top * ground.columns, bottom * ground.columns);
  const crossed = rows.filter((cell, index) => {
    const column = index % ground.columns;
    return column >= left && column < right && cell.isLine === true && isArt(cell);
  });
  return crossed.length >= leastOfLine * (right - left) ? crossed : [];
}

/** Of the width of the box. */
const leastOfLine = 0.3;

/** Cells begin a little above or beside the box that they are those of. */
const hair = 0.02;

/** Whether nothing is drawn on a strip that could be told from what is behind the text, and no other placeholder stands there. */
function isFree(strip: Box, one: FoundPlaceholder, all: readonly FoundPlaceholder[], ground: Ground): boolean {
  const { box, levels } = one.placeholder;
  const { isArt } = behind(ground, box, levels[0]?.colour);
  // A place for a picture of the whole slide lies behind all that stands on it.
  const isInWay = ({ placeholder: { box: own } }: FoundPlaceholder): boolean =>
    overlapWith(strip, own) > hair && sharedArea(own, box) < area(box);
  if (all.some((other) => other !== one && isInWay(other))) return false;
  const { left, right, top, bottom } = cellsIn(ground, strip);
  for (let row = top; row < bottom; row += 1) {
    const cells = ground.cells.slice(row * ground.columns + left, row * ground.columns + right);
    if (cells.some(isArt)) return false;
  }
  return true;
}
