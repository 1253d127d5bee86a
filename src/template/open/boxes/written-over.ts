import type { Box } from '../../../model/units.js';
import { behind } from '../ground/behind.js';
import { cellsOf, type Ground } from '../ground/ground.js';
import { isLegible } from '../ground/ink-on-cells.js';

/**
 * Whether a text can be read on all that is drawn under its box, and that takes much of the box or next to nothing: then it is no logo, but what
 * the house writes over, as a blot, or specks of a picture that a panel lets through.
 *
 * @param ink the colour of the text
 */
export function isWrittenOver(ground: Ground, box: Box, ink: string | undefined): boolean {
  const { isArt } = behind(ground, box, ink);
  const cells = cellsOf(ground, box);
  const drawn = cells.filter(isArt);
  const isMuch = drawn.length >= leastArt * cells.length;
  const isLittle = drawn.length <= mostSpecks * cells.length;
  return drawn.length > 0 && (isMuch || isLittle) && drawn.every((cell) => isLegible(cell, ink));
}

/** As shares of the box. */
const leastArt = 0.25;
const mostSpecks = 0.03;
