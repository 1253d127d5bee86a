import type { Box } from '../../../model/units.js';
import { contrastRatio } from '../../contrast.js';
import { cellsIn, type Cell, type Ground } from './ground.js';

/** What lies behind a box. */
export interface Behind {
  /** "RRGGBB", what most of the box lies on; `undefined` where that is a picture. */
  readonly colour: string | undefined;
  /** How much of the box lies on something else that can be told from it: 0 to 1. */
  readonly art: number;
  /** Whether a cell shows something else than most of the box. */
  readonly isArt: (cell: Cell) => boolean;
}

/**
 * @param ink the colour of the text, which was made for the ground that it can be read on
 */
export function behind(ground: Ground, box: Box, ink?: string): Behind {
  const { left, top, right, bottom } = cellsIn(ground, box);
  const counts = new Map<string, { readonly cell: Cell; count: number }>();
  let total = 0;
  for (let row = top; row < bottom; row += 1) {
    for (let column = left; column < right; column += 1) {
      const cell = ground.cells[row * ground.columns + column];
      if (cell === undefined) continue;
      total += 1;
      const key = cell.colour ?? `picture ${cell.shape}`;
      const known = counts.get(key);
      if (known === undefined) counts.set(key, { cell, count: 1 });
      else known.count += 1;
    }
  }
  const ranked = [...counts.values()].sort((one, other) => other.count - one.count);
  const legible = ranked.find(({ cell, count }) => count >= least * total && isLegible(cell, ink));
  const main = (legible ?? ranked[0])?.cell ?? { colour: 'FFFFFF', shape: 0 };
  const isArt = (cell: Cell): boolean => differs(cell, main);
  const art = ranked.reduce((sum, { cell, count }) => sum + (isArt(cell) ? count : 0), 0);
  return { colour: main.colour, art: total === 0 ? 0 : art / total, isArt };
}

/** Shades of a gradient and faint panels are one ground; a picture is another thing than whatever lies around it. */
function differs(one: Cell, other: Cell): boolean {
  if (one.colour === undefined || other.colour === undefined) {
    return one.colour !== other.colour || one.shape !== other.shape;
  }
  return one.colour !== other.colour && contrastRatio(one.colour, other.colour) > faint;
}

/** What a text stands on takes at least this share of its box. */
const least = 0.2;

/** WCAG 2.2, 1.4.3, for large text. */
const isLegible = ({ colour }: Cell, ink: string | undefined): boolean =>
  colour !== undefined && ink !== undefined && contrastRatio(colour, ink) >= 3;

/** Two colours of less contrast look like one surface behind text. */
const faint = 1.25;
