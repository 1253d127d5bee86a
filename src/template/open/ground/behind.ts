import type { Box } from '../../../model/units.js';
import { contrastRatio } from '../../contrast.js';
import { cellsIn, type Cell, type Cells, type Ground } from './ground.js';

/** What lies behind a box. */
export interface Behind {
  /** "RRGGBB", what most of the box lies on, of a gradient where it is hardest to read on; `undefined` where that is a picture. */
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
  const seen = cellsBehind(ground, cellsIn(ground, box));
  const grounds = groundsOf(seen);
  const ranked = grounds.sort((one, other) => other.length - one.length);
  const carriesInk = remembered((cell) => isLegible(cell, ink));
  const legible = ranked.find((cells) => cells.length >= least * seen.length && cells.some(carriesInk));
  const surface = legible ?? ranked[0] ?? [{ colour: 'FFFFFF', shape: 0 }];
  const clear = surface.filter(carriesInk);
  const isClear = clear.length >= surface.length / 2;
  const main = mostUsed(isClear ? clear : surface);
  const text = isClear ? ink : readableOn(main);
  const isArt = remembered((cell) => differs(cell, main, text));
  const art = seen.filter(isArt).length;
  const own = surface.filter((cell) => !isArt(cell));
  return { colour: hardest(own, text) ?? main.colour, art: seen.length === 0 ? 0 : art / seen.length, isArt };
}

/** A slide has thousands of cells, and few that are objects of their own. */
function remembered(test: (cell: Cell) => boolean): (cell: Cell) => boolean {
  const known = new Map<Cell, boolean>();
  return (cell) => {
    const found = known.get(cell);
    if (found !== undefined) return found;
    const answer = test(cell);
    known.set(cell, answer);
    return answer;
  };
}

/** The cells of a range, without the lines that run along its edges, where no text comes. */
function cellsBehind(ground: Ground, { left, top, right, bottom }: Cells): Cell[] {
  const seen: Cell[] = [];
  for (let row = top; row < bottom; row += 1) {
    for (let column = left; column < right; column += 1) {
      const cell = ground.cells[row * ground.columns + column];
      if (cell === undefined) continue;
      const isEdge = row === top || row === bottom - 1 || column === left || column === right - 1;
      if (!(isEdge && cell.isLine === true)) seen.push(cell);
    }
  }
  return seen;
}

/** The cells of each surface: of one colour, or the shades of one gradient, or one picture. */
function groundsOf(seen: readonly Cell[]): Cell[][] {
  const shades = new Map<number, Set<string | undefined>>();
  for (const { colour, shape } of seen) shades.set(shape, (shades.get(shape) ?? new Set()).add(colour));
  const groups = new Map<string, Cell[]>();
  for (const cell of seen) {
    const isGradient = cell.colour === undefined || (shades.get(cell.shape)?.size ?? 0) > mostPanels;
    const key = isGradient ? `shape ${cell.shape}` : cell.colour;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [cell]);
    else group.push(cell);
  }
  return [...groups.values()];
}

/** A plain shape that is seen through others has a few colours, a gradient many. */
const mostPanels = 4;

function mostUsed(cells: readonly Cell[]): Cell {
  const counts = new Map<string | undefined, number>();
  for (const { colour } of cells) counts.set(colour, (counts.get(colour) ?? 0) + 1);
  const most = Math.max(...counts.values());
  return cells.find(({ colour }) => counts.get(colour) === most) ?? { colour: 'FFFFFF', shape: 0 };
}

/** The colour of cells on which a text stands out least. */
function hardest(cells: readonly Cell[], ink: string | undefined): string | undefined {
  if (ink === undefined) return undefined;
  const colours = new Set<string>();
  for (const { colour } of cells) if (colour !== undefined) colours.add(colour);
  const contrasts = [...colours].map((colour) => ({ colour, contrast: contrastRatio(colour, ink) }));
  return contrasts.sort((one, other) => one.contrast - other.contrast)[0]?.colour;
}

/** Black or white, whichever can be read better. */
const readableOn = ({ colour }: Cell): string | undefined =>
  colour === undefined
    ? undefined
    : contrastRatio('000000', colour) >= contrastRatio('FFFFFF', colour)
      ? '000000'
      : 'FFFFFF';

/**
 * Faint panels are one ground with what lies around them, and so are shades of a gradient as far as the text can be read on them; a
 * picture is another thing than whatever lies around it.
 */
function differs(one: Cell, main: Cell, text: string | undefined): boolean {
  if (one.colour === undefined || main.colour === undefined) {
    return one.colour !== main.colour || one.shape !== main.shape;
  }
  if (one.colour === main.colour || contrastRatio(one.colour, main.colour) <= faint) return false;
  return one.shape !== main.shape || !isLegible(one, text);
}

/** What a text stands on takes at least this share of its box. */
const least = 0.2;

/** WCAG 2.2, 1.4.3, for large text. */
const isLegible = ({ colour }: Cell, ink: string | undefined): boolean =>
  colour !== undefined && ink !== undefined && contrastRatio(colour, ink) >= 3;

/** Two colours of less contrast look like one surface behind text. */
const faint = 1.4;
