/**
 * The glyphs that a subtable is about, each with its index (OpenType 1.9, "Coverage Table").
 *
 * @throws RangeError when the table ends too soon
 */
export function coverageAt(table: DataView, at: number): ReadonlyMap<number, number> {
  const glyphs = new Map<number, number>();
  const count = table.getUint16(at + 2);
  const isList = table.getUint16(at) === 1;
  for (let index = 0; index < count; index += 1) {
    if (isList) glyphs.set(table.getUint16(at + 4 + 2 * index), index);
    else addRange(glyphs, table, at + 4 + 6 * index, (value, place) => value + place);
  }
  return glyphs;
}

/**
 * The class of each glyph that is in one; all others are in class 0 (OpenType 1.9, "Class Definition Table").
 *
 * @throws RangeError when the table ends too soon
 */
export function classesAt(table: DataView, at: number): ReadonlyMap<number, number> {
  const classes = new Map<number, number>();
  if (table.getUint16(at) === 1) {
    const first = table.getUint16(at + 2);
    const count = table.getUint16(at + 4);
    for (let index = 0; index < count; index += 1) classes.set(first + index, table.getUint16(at + 6 + 2 * index));
    return classes;
  }
  const count = table.getUint16(at + 2);
  for (let index = 0; index < count; index += 1) addRange(classes, table, at + 4 + 6 * index, (value) => value);
  return classes;
}

/** A range: its first and its last glyph, and a number for it. */
function addRange(
  glyphs: Map<number, number>,
  table: DataView,
  at: number,
  valueOf: (value: number, place: number) => number,
): void {
  const [first, last, value] = [table.getUint16(at), table.getUint16(at + 2), table.getUint16(at + 4)];
  for (let glyph = first; glyph <= last; glyph += 1) glyphs.set(glyph, valueOf(value, glyph - first));
}
