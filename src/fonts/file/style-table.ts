/** What a face says of its look and of what may be done with it (OpenType 1.9, "OS/2"). */
export interface FaceStyle {
  /** 400 is regular, 700 bold. */
  readonly weight: number;
  /** Whether it is the bold face, and the italic face, of its family. */
  readonly bold: boolean;
  readonly italic: boolean;
  /** The embedding licence, as its bits are: `fsType`. */
  readonly licence: number;
  /** Ten numbers that tell of its shapes. */
  readonly panose: readonly number[];
  /** Which blocks of Unicode and which code pages it is made for: six numbers of 32 bits. */
  readonly ranges: readonly number[];
}

/**
 * Reads the OS/2 table.
 *
 * @throws RangeError when the table ends too soon
 */
export function readStyle(table: DataView): FaceStyle {
  const selection = table.getUint16(62);
  // Code pages came with version 1.
  const pages = table.getUint16(0) >= 1 ? [78, 82].map((at) => table.getUint32(at)) : [0, 0];
  return {
    weight: table.getUint16(4),
    bold: (selection & 0x20) !== 0,
    italic: (selection & 0x01) !== 0,
    licence: table.getUint16(8),
    panose: Array.from({ length: 10 }, (_, index) => table.getUint8(32 + index)),
    ranges: [...[42, 46, 50, 54].map((at) => table.getUint32(at)), ...pages],
  };
}
