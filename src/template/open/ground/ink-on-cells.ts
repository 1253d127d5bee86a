import { contrastRatio } from '../../contrast.js';
import type { Cell } from './ground.js';

/**
 * The colour that a text is judged on: where it stands out least. Where the stated ink is the wrong one for most of what lies behind it,
 * a few places on which it could be read say nothing: then it is judged where it fails, too.
 */
export function judgedColour(
  cells: readonly Cell[],
  text: string | undefined,
  failing: string | undefined,
): string | undefined {
  const found = hardest(withoutSpecks(cells, text), text);
  const seemsFine = failing !== undefined && found !== undefined && contrastRatio(found, failing) >= leastContrast;
  return seemsFine ? hardest(cells, failing) : found;
}

/** The cells that a text can be read on, where that is most of them: at an edge, where a shade ends, it is read a little worse and still read. */
function withoutSpecks(cells: readonly Cell[], text: string | undefined): readonly Cell[] {
  const isFine = remembered((cell) => isLegible(cell, text));
  const legible = cells.filter(isFine);
  return legible.length >= nearlyAll * cells.length ? legible : cells;
}

const nearlyAll = 0.85;

/** The colour of cells on which a text stands out least. */
function hardest(cells: readonly Cell[], ink: string | undefined): string | undefined {
  if (ink === undefined) return undefined;
  const colours = new Set<string>();
  for (const { colour } of cells) if (colour !== undefined) colours.add(colour);
  const contrasts = [...colours].map((colour) => ({ colour, contrast: contrastRatio(colour, ink) }));
  return contrasts.sort((one, other) => one.contrast - other.contrast)[0]?.colour;
}

/** Black or white, whichever can be read on more of a surface. */
export function readableOn(surface: readonly Cell[]): string | undefined {
  const { colour } = mostUsed(surface);
  if (colour === undefined) return undefined;
  const difference = countOn(surface, '000000') - countOn(surface, 'FFFFFF');
  if (difference !== 0) return difference > 0 ? '000000' : 'FFFFFF';
  return contrastRatio('000000', colour) >= contrastRatio('FFFFFF', colour) ? '000000' : 'FFFFFF';
}

function countOn(surface: readonly Cell[], ink: string): number {
  const isFine = remembered((cell) => isLegible(cell, ink));
  return surface.filter(isFine).length;
}

/** The cells of a surface on which a text can be read, or all where it can be on none. */
export function legibleOnes(surface: readonly Cell[], ink: string | undefined): readonly Cell[] {
  const isFine = remembered((cell) => isLegible(cell, ink));
  const found = surface.filter(isFine);
  return found.length === 0 ? surface : found;
}

/** A cell of the colour that most have. */
export function mostUsed(cells: readonly Cell[]): Cell {
  const counts = new Map<string | undefined, number>();
  for (const { colour } of cells) counts.set(colour, (counts.get(colour) ?? 0) + 1);
  const most = Math.max(...counts.values());
  return cells.find(({ colour }) => counts.get(colour) === most) ?? { colour: 'FFFFFF', shape: 0 };
}

/** WCAG 2.2, 1.4.3, for large text. */
export const isLegible = ({ colour }: Cell, ink: string | undefined): boolean =>
  colour !== undefined && ink !== undefined && contrastRatio(colour, ink) >= leastContrast;

const leastContrast = 3;

/** A slide has thousands of cells, and few that are objects of their own. */
export function remembered(test: (cell: Cell) => boolean): (cell: Cell) => boolean {
  const known = new Map<Cell, boolean>();
  return (cell) => {
    const found = known.get(cell);
    if (found !== undefined) return found;
    const answer = test(cell);
    known.set(cell, answer);
    return answer;
  };
}
