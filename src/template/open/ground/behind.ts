import type { Box } from '../../../model/units.js';
import { contrastRatio } from '../../contrast.js';
import { cutOuts } from './cut-outs.js';
import { cellsAmong, cellsIn, type Cell, type Cells, type Ground } from './ground.js';
import { isLegible, judgedColour, legibleOnes, mostUsed, readableOn, remembered } from './ink-on-cells.js';

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
  const range = cellsIn(ground, box);
  const seen = cellsBehind(ground, range);
  const grounds = groundsOf(seen);
  const ranked = grounds.sort((one, other) => other.length - one.length);
  const carriesInk = remembered((cell) => isLegible(cell, ink));
  const large = ranked.filter(({ length }) => length >= least * seen.length);
  // Of a picture a few places would do for any ink: it was made for what it can be read on nearly everywhere.
  const isFor = (cells: readonly Cell[]): boolean => cells.filter(carriesInk).length >= cells.length * nearlyAll;
  const legible = large.find(isFor) ?? large.find((cells) => cells.some(carriesInk));
  const surface = legible ?? ranked[0] ?? [{ colour: 'FFFFFF', shape: 0 }];
  const clear = surface.filter(carriesInk);
  const isClear = clear.length >= surface.length / 2;
  const text = isClear ? ink : readableOn(surface);
  const main = mostUsed(isClear ? clear : legibleOnes(surface, text));
  const isPlain = isMostly(surface, main);
  const cut = cutOuts(ground, range, main);
  const isArt = remembered((cell) => cut.has(cell) || differs(cell, main, text, isPlain));
  const art = seen.filter(isArt).length;
  const own = surface.filter((cell) => !isArt(cell));
  return {
    colour: judgedColour(own, text, isClear ? undefined : ink) ?? main.colour,
    art: seen.length === 0 ? 0 : art / seen.length,
    isArt,
  };
}

/** The cells of a range, without the lines that run along its edges, where no text comes. */
function cellsBehind(ground: Ground, range: Cells): Cell[] {
  // What holds for one of them holds for as many as there are.
  const [only, another] = cellsAmong(ground, range);
  if (only !== undefined && another === undefined && only.isLine !== true) return [only];
  const { left, top, right, bottom } = range;
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

/** Whether a surface is of one colour but for what is drawn on it, as a picture with a frame or a figure in a corner. */
function isMostly(surface: readonly Cell[], { colour }: Cell): boolean {
  if (colour === undefined) return false;
  const isAlike = remembered((cell) => cell.colour !== undefined && contrastRatio(cell.colour, colour) <= same);
  return surface.filter(isAlike).length >= most * surface.length;
}

/** Two colours of less contrast are one, but for what compressing a picture makes of it. */
const same = 1.1;
const most = 0.6;

/**
 * Faint panels and watermarks are one ground with what lies around them, and so are shades of a gradient as far as the text can be read on them, but
 * not what stands on a plain ground in a picture; a picture is another thing than whatever lies around it.
 */
function differs(one: Cell, main: Cell, text: string | undefined, isPlain: boolean): boolean {
  if (one.colour === undefined || main.colour === undefined) {
    return one.colour !== main.colour || one.shape !== main.shape;
  }
  if (one.colour === main.colour || contrastRatio(one.colour, main.colour) <= faint) return false;
  if (one.isWatermark === true && isLegible(one, text)) return false;
  return isPlain || one.shape !== main.shape || !isLegible(one, text);
}

const nearlyAll = 0.9;
/** What a text stands on takes at least this share of its box. */
const least = 0.2;

/** Two colours of less contrast look like one surface behind text. */
const faint = 1.4;
