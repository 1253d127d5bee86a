import { type AdvanceTable, missingAdvance, unpackAdvances } from './advance-table.js';
import type { Font, Widths } from './font.js';
import { missingGlyphAdvance } from './missing-glyph.js';

/** A character that the first of these lacks is looked up in the next, as a viewer takes another font for it. */
export const fontFrom = (...candidates: readonly Widths[]): Font => ({
  advance(codePoint) {
    for (const widths of candidates) {
      const width = widths(codePoint);
      if (width !== undefined) return width;
    }
    return missingGlyphAdvance(codePoint);
  },
});

const unpacked = new Map<AdvanceTable, Widths>();

/** The widths of a table, which is unpacked when its font is first used. */
export function widthsOf(table: AdvanceTable): Widths {
  const known = unpacked.get(table);
  if (known) return known;
  const { widths, unitsPerEm } = unpackAdvances(table);
  const found: Widths = (codePoint) => {
    const width = widths[codePoint] ?? missingAdvance;
    return width === missingAdvance ? undefined : width / unitsPerEm;
  };
  unpacked.set(table, found);
  return found;
}

/** Widths of letters at another size. */
export const scaled =
  (widths: Widths, scale: number): Widths =>
  (codePoint) => {
    const width = widths(codePoint);
    return width === undefined ? undefined : width * scale;
  };
