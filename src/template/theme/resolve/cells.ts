import { emu, inchesToEmu, type Box, type Emu } from '../../../model/units.js';
import type { Repeat } from '../schema/place.js';

/**
 * Cuts a box into equal cells, in reading order, and gives the part of each that is wanted.
 *
 * @param gutter the gap, in inches, where none is stated
 */
export function cells(box: Box, repeat: Repeat, gutter: number): Box[] {
  const { columns, rows } = repeat;
  const gap = inchesToEmu(repeat.gap ?? gutter);
  const width = (box.width - gap * (columns - 1)) / columns;
  const height = (box.height - gap * (rows - 1)) / rows;
  const left = inchesToEmu(repeat.x ?? 0);
  const top = inchesToEmu(repeat.y ?? 0);
  return Array.from({ length: rows * columns }, (_, index) => ({
    x: emu(box.x + (index % columns) * (width + gap) + left),
    y: emu(box.y + Math.floor(index / columns) * (height + gap) + top),
    width: extent(repeat.width, width - left),
    height: extent(repeat.height, height - top),
  }));
}

const extent = (stated: number | undefined, rest: number): Emu =>
  stated === undefined ? emu(Math.max(0, rest)) : inchesToEmu(stated);
