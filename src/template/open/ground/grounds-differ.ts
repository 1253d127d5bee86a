import { contrastRatio } from '../../contrast.js';
import type { Ground } from './ground.js';

/** Whether two slides look like two designs: what is drawn on them differs on more than a few places. */
export function groundsDiffer(one: Ground, other: Ground): boolean {
  if (one.cells.length !== other.cells.length || one.cells.length === 0) return true;
  let differing = 0;
  one.cells.forEach((cell, index) => {
    const colour = other.cells[index]?.colour;
    if (cell.colour === colour) return;
    if (cell.colour === undefined || colour === undefined || contrastRatio(cell.colour, colour) > faint) differing += 1;
  });
  return differing > most * one.cells.length;
}

/** Two colours of less contrast look like one surface. */
const faint = 1.3;
/** As a share of the slide; a logo less is no other design. */
const most = 0.08;
