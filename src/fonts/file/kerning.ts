import type { Kerning } from '../font.js';
import { readCharacters } from './character-table.js';
import type { FontFile } from './font-file.js';
import { pairAdjustments } from './pair-positioning.js';
import { tableIn } from './sfnt.js';

/** The kerning of a face (OpenType 1.9, "GPOS"; where it has none, pairs of "kern"); none where its tables are damaged. */
export function kerningOfFile({ bytes, tables }: FontFile): Kerning {
  try {
    const [head, characters] = ['head', 'cmap'].map((tag) => tableIn(bytes, tables, tag));
    const glyphs = characters && readCharacters(characters);
    const unitsPerEm = head?.getUint16(18) ?? 0;
    const positions = tableIn(bytes, tables, 'GPOS');
    const pairs = tableIn(bytes, tables, 'kern');
    const between = (positions && pairAdjustments(positions)) ?? (pairs && pairsOf(pairs));
    if (glyphs === undefined || unitsPerEm === 0 || between === undefined) return noKerning;
    const known = new Map<number, number>();
    return (left, right) => {
      const pair = left * 0x110000 + right;
      const found = known.get(pair) ?? withinTable(() => between(glyphs(left), glyphs(right)) / unitsPerEm);
      known.set(pair, found);
      return found;
    };
  } catch (error) {
    if (error instanceof RangeError) return noKerning;
    throw error;
  }
}

const noKerning: Kerning = () => 0;

/** "kern" of version 0: pairs of glyphs, one after the other (OpenType 1.9). */
function pairsOf(table: DataView): (left: number, right: number) => number {
  const pairs = new Map<number, number>();
  if (table.getUint16(0) === 0) {
    let at = 4;
    for (let left = table.getUint16(2); left > 0; left -= 1) {
      const [length, coverage] = [table.getUint16(at + 2), table.getUint16(at + 4)];
      if ((coverage & 0xff07) === horizontal) {
        const count = table.getUint16(at + 6);
        for (let pair = 0; pair < count; pair += 1) {
          const record = at + 14 + 6 * pair;
          pairs.set(table.getUint32(record), table.getInt16(record + 4));
        }
      }
      at += length;
    }
  }
  return (left, right) => pairs.get(left * 0x10000 + right) ?? 0;
}

/** Format 0, along the line, as values and not as limits. */
const horizontal = 1;

/** What a damaged table says of a pair counts as nothing. */
function withinTable(read: () => number): number {
  try {
    return read();
  } catch (error) {
    if (error instanceof RangeError) return 0;
    throw error;
  }
}
