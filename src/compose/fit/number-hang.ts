import { emuToPoints } from '../../model/units.js';
import type { TextStyle } from '../../template/model.js';

/** A number takes about this share of the size for each digit, and somewhat more is wanted before the text: "1 1 %" is none. */
const digit = 0.56;
const gap = 0.7;

/**
 * How far a number hangs before its text, in points, where its style is not made for numbers, or leaves too little for it.
 *
 * @param size of the text, in points
 * @returns undefined where the style has numbers and room for them
 */
export function numberHang({ indent, mark }: TextStyle, number: number | undefined, size: number): number | undefined {
  if (number === undefined) return undefined;
  const needed = Math.ceil((digit * String(number).length + gap) * size);
  const left = emuToPoints(-1 * indent);
  const isNumbered = mark !== undefined && mark.character === undefined;
  return isNumbered && left >= needed ? undefined : Math.max(needed, left);
}

/** Where the text of a paragraph with such a number begins, in points from the inner edge of its box. */
export function leftOfNumbered({ marginLeft, indent }: TextStyle, hang: number): number {
  return Math.max(0, emuToPoints(marginLeft + indent)) + hang;
}
