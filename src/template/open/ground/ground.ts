import type { Box, Emu } from '../../../model/units.js';
import { emu } from '../../../model/units.js';
import { mix } from '../../colour-arithmetic.js';
import type { DrawnShape } from './drawn-shapes.js';
import { cellsOf as cellsOfShape } from './cells-of-shape.js';
import { extremesOf } from './geometry.js';
import { leastOpacity, type Paint } from './paint.js';
import { watermark, watermarkOfPage, type Painted } from './watermark.js';

/** What is seen at one place of a slide behind its texts. */
export interface Cell {
  /** "RRGGBB"; `undefined` where it is a picture. */
  readonly colour: string | undefined;
  /** The uppermost shape that is seen there, counted from 1; 0 for the background. */
  readonly shape: number;
  /** What is seen there is a line, which may run along the edge of a box. */
  readonly isLine?: true;
  /** Where it runs from the upper edge of the slide, if it runs across. */
  readonly lineAt?: number;
  /** What is seen there is a picture so pale that texts are written over it, as a seal behind all of a page. */
  readonly isWatermark?: true;
}

/** What lies behind the texts of a layout: the slide cut into cells, each with what is seen in its middle. */
export interface Ground {
  readonly columns: number;
  readonly rows: number;
  /** Row by row from the top left. */
  readonly cells: readonly Cell[];
  readonly size: { readonly width: Emu; readonly height: Emu };
}

/** About an eighth of an inch on a usual slide. */
const columns = 100;

/** Paints a background and shapes, the backmost first, over white. */
export function groundOf(background: Paint | undefined, shapes: readonly DrawnShape[], size: Ground['size']): Ground {
  const rows = Math.max(1, Math.round((columns * size.height) / size.width));
  const painted: Painted[] = [];
  for (let index = 0; index < columns * rows; index += 1) {
    const [x, y] = [((index % columns) + 0.5) / columns, (Math.floor(index / columns) + 0.5) / rows];
    const colour = background === undefined ? 'FFFFFF' : over(background, x, y, 'FFFFFF');
    painted.push({ index, colour, below: undefined });
  }
  const pale = background?.isPicture !== true ? nothing : watermarkOfPage(painted, columns);
  const cellOf = cellsOfPaint(0, pale);
  return paintedOver({ columns, rows, cells: painted.map(cellOf), size }, shapes);
}

/**
 * A ground with further shapes over it, the backmost first.
 *
 * @param background what shapes show that are filled with the background of the slide
 */
export function paintedOver(
  ground: Ground,
  shapes: readonly DrawnShape[],
  { cells: background }: Pick<Ground, 'cells'> = ground,
): Ground {
  if (shapes.length === 0) return ground;
  const { columns, rows, size } = ground;
  const cells = [...ground.cells];
  const [width, height] = [size.width / columns, size.height / rows];
  const lowest = cells.reduce((most, { shape }) => Math.max(most, shape), 0);
  for (const [order, shape] of shapes.entries()) {
    const { top, bottom } = extremesOf(shape.outline);
    const { found, isLine } = cellsOfShape(shape, { columns, rows, width, height });
    const painted = paintedBy(shape, found, { ...ground, cells });
    if (shape.showsBackground === true) {
      for (const { index } of painted) cells[index] = background[index] ?? { colour: undefined, shape: 0 };
      continue;
    }
    const pale = shape.paint.isPicture !== true ? nothing : watermark(painted, columns);
    const runs = isLine === true && bottom - top < height ? { at: (top + bottom) / 2 } : {};
    const cellOf = cellsOfPaint(lowest + order + 1, pale, isLine === true ? runs : undefined);
    for (const one of painted) cells[one.index] = cellOf(one);
  }
  return { columns, rows, cells, size };
}

/** What a shape paints of the places that it covers. */
function paintedBy(
  { outline, paint }: DrawnShape,
  places: ReturnType<typeof cellsOfShape>['found'],
  { columns, rows, cells, size }: Ground,
): Painted[] {
  const { left, top, right, bottom } = extremesOf(outline);
  const [width, height] = [size.width / columns, size.height / rows];
  const painted: Painted[] = [];
  for (const { column, row } of places) {
    const index = row * columns + column;
    const x = within(((column + 0.5) * width - left) / Math.max(1, right - left));
    const y = within(((row + 0.5) * height - top) / Math.max(1, bottom - top));
    // Through the clear parts of a picture what lies behind it is seen as it is.
    if ((paint.opacityAt?.(x, y) ?? 1) < leastOpacity) continue;
    const below = cells[index]?.colour;
    if (!isGlow(paint, { x, y, below })) painted.push({ index, colour: over(paint, x, y, below), below });
  }
  return painted;
}

/** Light or shade that is laid over a picture: what is seen is that picture still. */
function isGlow(paint: Paint, { x, y, below }: Readonly<Record<'x' | 'y', number>> & Pick<Painted, 'below'>): boolean {
  return below === undefined && paint.at(x, y) !== undefined && (paint.opacityAt?.(x, y) ?? paint.opacity) < mostOfGlow;
}

const mostOfGlow = 0.5;

const within = (share: number): number => Math.min(1, Math.max(0, share));

const nothing: ReadonlySet<number> = new Set();

/** Makes the cells of a shape; those that lie side by side are mostly of one colour, and one object then. */
function cellsOfPaint(
  shape: number,
  pale: ReadonlySet<number>,
  line?: { readonly at?: number },
): (painted: Painted) => Cell {
  const stroke =
    line === undefined ? {} : { isLine: true as const, ...(line.at === undefined ? {} : { lineAt: line.at }) };
  let last: Cell | undefined;
  return ({ index, colour }) => {
    const isWatermark = pale.has(index);
    if (last === undefined || last.colour !== colour || (last.isWatermark === true) !== isWatermark)
      last = { colour, shape, ...stroke, ...(isWatermark ? { isWatermark } : {}) };
    return last;
  };
}

function over(paint: Paint, x: number, y: number, below: string | undefined): string | undefined {
  const colour = paint.at(x, y);
  const opacity = paint.opacityAt?.(x, y) ?? paint.opacity;
  if (colour === undefined || opacity === 1) return colour;
  return below === undefined ? undefined : mix(colour, below, opacity);
}

/** A range of cells, the ends not included. */
export interface Cells {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** The cells whose middle lies in a box. */
export function cellsIn({ columns: across, rows, size }: Ground, { x, y, width, height }: Box): Cells {
  const [cellWidth, cellHeight] = [size.width / across, size.height / rows];
  const within = (value: number, most: number): number => Math.min(most, Math.max(0, Math.round(value)));
  return {
    left: within(x / cellWidth, across),
    top: within(y / cellHeight, rows),
    right: within((x + width) / cellWidth, across),
    bottom: within((y + height) / cellHeight, rows),
  };
}

/** All cells of a box, row by row. */
export function cellsOf(ground: Ground, box: Box): Cell[] {
  const { left, top, right, bottom } = cellsIn(ground, box);
  const rows = Array.from({ length: Math.max(0, bottom - top) }, (_, index) => top + index);
  return rows.flatMap((row) => ground.cells.slice(row * ground.columns + left, row * ground.columns + right));
}

/** The different cells of a range: those that lie side by side are mostly one object. */
export function cellsAmong(ground: Ground, { left, top, right, bottom }: Cells): ReadonlySet<Cell> {
  const found = new Set<Cell>();
  let last: Cell | undefined;
  for (let row = top; row < bottom; row += 1) {
    for (let column = left; column < right; column += 1) {
      const cell = ground.cells[row * ground.columns + column];
      if (cell === last || cell === undefined) continue;
      last = cell;
      found.add(cell);
    }
  }
  return found;
}

/** The box that cells cover. */
export function boxOf({ columns: across, rows, size }: Ground, { left, top, right, bottom }: Cells): Box {
  const [cellWidth, cellHeight] = [size.width / across, size.height / rows];
  return {
    x: emu(left * cellWidth),
    y: emu(top * cellHeight),
    width: emu((right - left) * cellWidth),
    height: emu((bottom - top) * cellHeight),
  };
}
