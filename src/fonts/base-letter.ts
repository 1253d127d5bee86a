import type { Widths } from './font.js';

const horn = '\u031b';
/** How much wider than without a horn a letter is at most: measured in Arimo, Carlito and Tinos, 1.207. */
const widthOfHorn = 1.21;

/**
 * Letters with marks that the widths lack, by the letters that they are made of: marks stand above or below a letter and
 * take no room, but for the horn of ơ and ư.
 */
export const byBaseLetter =
  (widths: Widths): Widths =>
  (codePoint) => {
    const parts = String.fromCodePoint(codePoint).normalize('NFD');
    const base = parts.codePointAt(0) ?? codePoint;
    if (base === codePoint) return undefined;
    const width = widths(base);
    return width === undefined ? undefined : width * (parts.includes(horn) ? widthOfHorn : 1);
  };
