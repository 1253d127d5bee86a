import { classesAt, coverageAt } from './glyph-classes.js';

/** What a pair of glyphs adds to the width of the first, in units of the font. */
type Adjustment = (left: number, right: number) => number;

/**
 * The pairs that the feature "kern" of a table of positions moves, for Latin letters (OpenType 1.9, "GPOS", lookup type 2).
 *
 * @returns undefined where there is no such feature
 * @throws RangeError when the table ends too soon
 */
export function pairAdjustments(table: DataView): Adjustment | undefined {
  const lookups = lookupsOf(table, 'kern').map((lookup) => subtablesOf(table, lookup).map((at) => pairsAt(table, at)));
  if (lookups.length === 0) return undefined;
  // Of each lookup the first subtable counts that has something to say; lookups add up.
  return (left, right) =>
    lookups.reduce((sum, subtables) => {
      for (const subtable of subtables) {
        const found = subtable(left, right);
        if (found !== undefined) return sum + found;
      }
      return sum;
    }, 0);
}

/** Where the lookups of a feature begin. */
function lookupsOf(table: DataView, feature: string): number[] {
  const [scripts, features, lookups] = [table.getUint16(4), table.getUint16(6), table.getUint16(8)];
  const script = recordsAt(table, scripts).sort((one, other) => rankOf(one.tag) - rankOf(other.tag))[0];
  const language = script === undefined ? 0 : table.getUint16(scripts + script.offset);
  if (script === undefined || language === 0) return [];
  const at = scripts + script.offset + language;
  const all = recordsAt(table, features);
  const wanted = numbersAt(table, at + 4).flatMap((index) => {
    const record = all[index];
    return record?.tag === feature ? numbersAt(table, features + record.offset + 2) : [];
  });
  return [...new Set(wanted)]
    .sort((one, other) => one - other)
    .map((index) => lookups + table.getUint16(lookups + 2 + 2 * index));
}

const rankOf = (script: string): number => (script === 'latn' ? 0 : script === 'DFLT' ? 1 : 2);

/** Where the subtables for pairs begin; those of an extension stand elsewhere. */
function subtablesOf(table: DataView, lookup: number): number[] {
  const type = table.getUint16(lookup);
  const subtables = numbersAt(table, lookup + 4).map((offset) => lookup + offset);
  if (type === pairs) return subtables;
  if (type !== extension) return [];
  return subtables.filter((at) => table.getUint16(at + 2) === pairs).map((at) => at + table.getUint32(at + 4));
}

const [pairs, extension] = [2, 9];

function pairsAt(table: DataView, at: number): (left: number, right: number) => number | undefined {
  const coverage = coverageAt(table, at + table.getUint16(at + 2));
  const [format, first, second] = [table.getUint16(at), table.getUint16(at + 4), table.getUint16(at + 6)];
  const place = 2 * bitsOf(first & 0b11);
  const size = 2 * (bitsOf(first) + bitsOf(second));
  const advance = (value: number): number => ((first & 0b100) === 0 ? 0 : table.getInt16(value + place));
  if (format === 1) {
    return (left, right) => {
      const index = coverage.get(left);
      if (index === undefined) return undefined;
      const set = at + table.getUint16(at + 10 + 2 * index);
      const record = recordOf(table, set, right, 2 + size);
      return record === undefined ? undefined : advance(record + 2);
    };
  }
  if (format !== 2) return () => undefined;
  const lefts = classesAt(table, at + table.getUint16(at + 8));
  const rights = classesAt(table, at + table.getUint16(at + 10));
  const columns = table.getUint16(at + 14);
  return (left, right) => {
    if (!coverage.has(left)) return undefined;
    const cell = (lefts.get(left) ?? 0) * columns + (rights.get(right) ?? 0);
    return advance(at + 16 + cell * size);
  };
}

/** The record of a glyph in a set, whose records are in the order of their glyphs. */
function recordOf(table: DataView, set: number, glyph: number, size: number): number | undefined {
  let [low, high] = [0, table.getUint16(set) - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const record = set + 2 + middle * size;
    const found = table.getUint16(record);
    if (found === glyph) return record;
    if (found < glyph) low = middle + 1;
    else high = middle - 1;
  }
  return undefined;
}

function bitsOf(value: number): number {
  let bits = 0;
  for (let left = value; left > 0; left &= left - 1) bits += 1;
  return bits;
}

/** A count, and so many numbers. */
const numbersAt = (table: DataView, at: number): number[] =>
  Array.from({ length: table.getUint16(at) }, (_, index) => table.getUint16(at + 2 + 2 * index));

/** A count, and so many tags with the place of what they name, from the beginning of the list. */
const recordsAt = (table: DataView, at: number): { readonly tag: string; readonly offset: number }[] =>
  Array.from({ length: table.getUint16(at) }, (_, index) => {
    const record = at + 2 + 6 * index;
    const tag = String.fromCharCode(...[0, 1, 2, 3].map((byte) => table.getUint8(record + byte)));
    return { tag, offset: table.getUint16(record + 4) };
  });
