import type { TextStyle } from '../../template/model.js';

/** A size within what the style allows, in whole points. */
export function sizeWithin(style: TextStyle, size: number): number {
  return Math.min(style.maximum, Math.max(style.minimum, Math.round(size)));
}
