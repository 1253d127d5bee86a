import type { Kerning } from '../font.js';
import type { Glyphs } from './character-table.js';

/** Two glyphs, and what their pair adds to the width of the first, in ems. */
export interface KernedPair {
  readonly left: number;
  readonly right: number;
  readonly by: number;
}

/** The pairs that stand side by side in texts and are kerned. */
export function kernedPairs(texts: readonly string[], kerning: Kerning, glyphs: Glyphs): KernedPair[] {
  const pairs = new Map<number, KernedPair>();
  for (const text of texts) {
    let before = 0;
    for (const letter of text) {
      const point = letter.codePointAt(0) ?? 0;
      const by = before === 0 ? 0 : kerning(before, point);
      const [left, right] = [glyphs(before), glyphs(point)];
      if (by !== 0) pairs.set(left * 0x10000 + right, { left, right, by });
      before = point;
    }
  }
  return [...pairs].sort(([one], [other]) => one - other).map(([, pair]) => pair);
}

/** A table "kern" of version 0 with one subtable of format 0 (OpenType 1.9); none where there are no pairs. */
export function kernTable(pairs: readonly KernedPair[], unitsPerEm: number): Uint8Array | undefined {
  if (pairs.length === 0) return undefined;
  const table = new DataView(new ArrayBuffer(18 + 6 * pairs.length));
  const power = Math.floor(Math.log2(pairs.length));
  const range = 6 * 2 ** power;
  const head = [0, 1, 0, table.byteLength - 4, horizontal, pairs.length, range, power, 6 * pairs.length - range];
  head.forEach((value, index) => {
    table.setUint16(2 * index, value);
  });
  pairs.forEach(({ left, right, by }, index) => {
    const at = 18 + 6 * index;
    table.setUint16(at, left);
    table.setUint16(at + 2, right);
    table.setInt16(at + 4, Math.round(by * unitsPerEm));
  });
  return new Uint8Array(table.buffer);
}

const horizontal = 1;
