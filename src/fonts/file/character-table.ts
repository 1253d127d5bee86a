/** The glyph of a code point; 0 where the font has none. */
export type Glyphs = (codePoint: number) => number;

/**
 * Reads the table from characters to glyphs (OpenType 1.9, "cmap"): the formats 12 and 4, which every font of our time has.
 *
 * @throws RangeError when the table ends too soon
 */
export function readCharacters(table: DataView): Glyphs | undefined {
  const count = table.getUint16(2);
  const offsets = Array.from({ length: count }, (_, index) => table.getUint32(4 + index * 8 + 4));
  const ofFormat = (format: number): number | undefined =>
    offsets.find((offset, index) => isUnicode(table, index) && table.getUint16(offset) === format);
  const long = ofFormat(12);
  if (long !== undefined) return longSegments(table, long);
  const short = ofFormat(4);
  return short === undefined ? undefined : shortSegments(table, short);
}

/** Platform 0 is Unicode; of Windows, 1 and 10 are. */
function isUnicode(table: DataView, index: number): boolean {
  const platform = table.getUint16(4 + index * 8);
  const encoding = table.getUint16(4 + index * 8 + 2);
  return platform === 0 || (platform === 3 && (encoding === 1 || encoding === 10));
}

function longSegments(table: DataView, offset: number): Glyphs {
  const count = table.getUint32(offset + 12);
  const at = (index: number, field: number): number => table.getUint32(offset + 16 + index * 12 + field);
  return (codePoint) => {
    const index = firstWhere(count, (candidate) => at(candidate, 4) >= codePoint);
    if (index >= count || at(index, 0) > codePoint) return 0;
    return at(index, 8) + codePoint - at(index, 0);
  };
}

function shortSegments(table: DataView, offset: number): Glyphs {
  const double = table.getUint16(offset + 6);
  const ends = offset + 14;
  const starts = ends + double + 2;
  const deltas = starts + double;
  const pointers = deltas + double;
  return (codePoint) => {
    if (codePoint > 0xffff) return 0;
    const index = 2 * firstWhere(double / 2, (candidate) => table.getUint16(ends + 2 * candidate) >= codePoint);
    if (index >= double) return 0;
    const start = table.getUint16(starts + index);
    if (start > codePoint) return 0;
    const delta = table.getUint16(deltas + index);
    const pointer = table.getUint16(pointers + index);
    if (pointer === 0) return (codePoint + delta) & 0xffff;
    const glyph = table.getUint16(pointers + index + pointer + 2 * (codePoint - start));
    return glyph === 0 ? 0 : (glyph + delta) & 0xffff;
  };
}

/** The first of `count` numbers from 0 on that a condition holds for, which then holds for all after it. */
function firstWhere(count: number, holds: (index: number) => boolean): number {
  let [low, high] = [0, count];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
