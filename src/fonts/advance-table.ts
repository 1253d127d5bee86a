/** The advance widths of one font, as `scripts/font-advances.mjs` writes them. */
export interface AdvanceTable {
  readonly unitsPerEm: number;
  /** Runs of code points, first and last in base 36: "w-kt 5y8-6sl". */
  readonly runs: string;
  /** Uint16, little endian, base64: for each code point of the runs a width in font units, or `missingAdvance`. */
  readonly advances: string;
}

/** A table ready for use. */
export interface Advances {
  readonly unitsPerEm: number;
  /** The width of each code point in font units, from 0 on; `missingAdvance` where the font has no glyph. */
  readonly widths: Uint16Array;
}

export const missingAdvance = 0xffff;

/** Unpacks a table; it is done when a font is first used. */
export function unpackAdvances({ unitsPerEm, runs, advances }: AdvanceTable): Advances {
  const all = littleEndian(Buffer.from(advances, 'base64'));
  const bounds = runs.split(' ').map((run) => run.split('-').map((point) => parseInt(point, 36)));
  const widths = new Uint16Array((bounds.at(-1)?.[1] ?? 0) + 1).fill(missingAdvance);
  let index = 0;
  for (const [first = 0, last = 0] of bounds) {
    const end = index + last - first + 1;
    widths.set(all.subarray(index, end), first);
    index = end;
  }
  return { unitsPerEm, widths };
}

function littleEndian(bytes: Buffer): Uint16Array {
  const machineIsLittleEndian = new Uint8Array(new Uint16Array([1]).buffer)[0] === 1;
  const numbers = new Uint16Array(bytes.byteLength / 2);
  new Uint8Array(numbers.buffer).set(machineIsLittleEndian ? bytes : bytes.swap16());
  return numbers;
}
