import { emu, type Box, type Emu } from '../../../model/units.js';
import { contrastRatio } from '../../contrast.js';
import { boxOf, cellsIn, type Cell, type Ground } from '../ground/ground.js';

/**
 * Where a band ends in the upper part of a box that runs across all of the slide above it, as in a picture that is its background: letters
 * can be read on it and below, and its edge would run through them.
 *
 * @returns a place from the upper edge of the slide; undefined where no band ends there
 */
export function bandAcross(ground: Ground, box: Box): Emu | undefined {
  const { top, bottom } = cellsIn(ground, box);
  const last = top + Math.floor((bottom - top) * upper);
  for (let row = last; row > top; row -= 1) {
    // Behind a line it is as before it: that is no band.
    if (differ(ground, row - 1, row) && differ(ground, row - 2, row + 1))
      return emu(boxOf(ground, { left: 0, right: 1, top: row, bottom: row + 1 }).y);
  }
  return undefined;
}

/** Whether nearly all cells of two rows differ. */
function differ(ground: Ground, above: number, below: number): boolean {
  const others = rowOf(ground, below);
  const edges = rowOf(ground, Math.max(0, above)).filter((cell, column) => isEdge(cell, others[column])).length;
  return edges >= nearlyAll * ground.columns;
}

const rowOf = ({ cells, columns }: Ground, row: number): readonly Cell[] =>
  cells.slice(row * columns, (row + 1) * columns);

const isEdge = ({ colour: one }: Cell, other: Cell | undefined): boolean =>
  one !== undefined && other?.colour !== undefined && contrastRatio(one, other.colour) > faint;

/** Of the height of the box: what ends lower is what the letters stand on. */
const upper = 0.6;
const nearlyAll = 0.9;
/** Two colours of less contrast look like one surface. */
const faint = 1.4;
