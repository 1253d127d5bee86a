import { PictureRefusal } from '../../../../picture/picture-refusal.js';
import { numberPattern } from './numbers.js';

/**
 * Reads a length in user units (CSS pixels, 96 an inch).
 *
 * @param whole what 100 % are; percentages are refused without it
 * @throws PictureRefusal when it is no length, or in units that depend on a font
 */
export function readLength(written: string, whole?: number): number {
  const [, value = '', unit = ''] = form.exec(written.trim()) ?? [];
  const size = unit === '%' && whole !== undefined ? whole / 100 : pixels.get(unit.toLowerCase());
  if (value === '' || size === undefined) {
    throw new PictureRefusal(`has a length that can't be read: "${written.slice(0, 40)}"`, 'Export it as plain SVG.');
  }
  return Number(value) * size;
}

const form = new RegExp(`^(${numberPattern})([a-zA-Z]*|%)$`);

/** CSS Values and Units 4, 6.2 */
const pixels = new Map([
  ['', 1],
  ['px', 1],
  ['pt', 96 / 72],
  ['pc', 16],
  ['in', 96],
  ['cm', 96 / 2.54],
  ['mm', 96 / 25.4],
]);
