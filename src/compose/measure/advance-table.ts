/** The advance widths of one font, as `scripts/font-advances.mjs` writes them. */
export interface AdvanceTable {
  readonly unitsPerEm: number;
  /** Runs of code points, first and last in base 36: "w-3i 4g-7a". */
  readonly ranges: string;
  /** Uint16, little endian, base64: one width in font units for each code point of the ranges. */
  readonly advances: string;
}

/** What a font has no glyph for. */
const missing = 0xffff;

/** Advance widths ready for use. */
export interface Advances {
  /** The width of a code point in ems, or `undefined` when the font has no glyph for it. */
  readonly of: (codePoint: number) => number | undefined;
}

/** Unpacks a table; about 0.1 ms for the largest, so it is done when a font is first used. */
export function unpackAdvances(table: AdvanceTable): Advances {
  const ranges = table.ranges.split(' ').map((range) => range.split('-').map((point) => parseInt(point, 36)));
  const last = ranges.at(-1)?.[1] ?? 0;
  const widths = new Uint16Array(last + 1).fill(missing);
  const bytes = Buffer.from(table.advances, 'base64');
  let index = 0;
  for (const [first = 0, end = 0] of ranges) {
    for (let point = first; point <= end; point += 1) {
      widths[point] = bytes.readUInt16LE(index);
      index += 2;
    }
  }
  return {
    of(codePoint) {
      const width = widths[codePoint] ?? missing;
      return width === missing ? undefined : width / table.unitsPerEm;
    },
  };
}
