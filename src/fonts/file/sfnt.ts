/** Where a table lies in its file. */
export interface TableRecord {
  readonly offset: number;
  readonly length: number;
}

/** The tables of one face by tag. */
export type Tables = ReadonlyMap<string, TableRecord>;

/** So many bytes from the start of a file hold its directory, unless it is a collection of many faces. */
export const directoryBytes = 1024;

/**
 * Where the directories of the faces of a file begin (OpenType 1.9, "Organization of an OpenType font"): one, or several
 * in a collection.
 *
 * @param file the beginning of a file, or all of it
 * @returns nothing where it is no TrueType or OpenType file
 * @throws RangeError when the file ends too soon
 */
export function directoriesOf(file: DataView): number[] {
  const signature = file.byteLength < 12 ? 0 : file.getUint32(0);
  if (signature !== collection) return signatures.has(signature) ? [0] : [];
  const count = Math.min(file.getUint32(8), mostFaces);
  return Array.from({ length: count }, (_, index) => file.getUint32(12 + index * 4));
}

/** TrueType outlines, PostScript outlines, and TrueType as old Macs wrote it. */
const signatures = new Set([0x00010000, 0x4f54544f, 0x74727565]);
const collection = 0x74746366;
const mostFaces = 64;

/**
 * The tables of the face whose directory begins at an offset.
 *
 * @throws RangeError when the file ends too soon
 */
export function tablesAt(file: DataView, offset: number): Tables {
  const count = file.getUint16(offset + 4);
  return new Map(
    Array.from({ length: count }, (_, index): [string, TableRecord] => {
      const entry = offset + 12 + index * 16;
      const tag = String.fromCharCode(...[0, 1, 2, 3].map((byte) => file.getUint8(entry + byte)));
      return [tag, { offset: file.getUint32(entry + 8), length: file.getUint32(entry + 12) }];
    }),
  );
}

/** Bytes as they are read with big-endian numbers. */
export const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/**
 * A table of a file that is at hand as a whole; `undefined` when the face has none.
 *
 * @throws RangeError when the file ends too soon
 */
export function tableIn(bytes: Uint8Array, tables: Tables, tag: string): DataView | undefined {
  const record = tables.get(tag);
  if (record === undefined) return undefined;
  // What lies behind the file in the same memory is none of its bytes.
  if (record.offset + record.length > bytes.byteLength) throw new RangeError(`The table ${tag} is cut off.`);
  return new DataView(bytes.buffer, bytes.byteOffset + record.offset, record.length);
}
