import type { Widths } from '../font.js';
import { readCharacters } from './character-table.js';
import { nameIds, readNames, type Names } from './name-table.js';
import { directoriesOf, tableIn, tablesAt, viewOf, type Tables } from './sfnt.js';
import { readStyle, type FaceStyle } from './style-table.js';

/** What tells a face from others. */
export interface FaceIdentity {
  readonly names: Names;
  readonly style: FaceStyle;
}

/** A face in a TrueType or OpenType file. */
export interface FontFile extends FaceIdentity {
  /** The whole file. */
  readonly bytes: Uint8Array;
  readonly tables: Tables;
  /** What may be put into a file of its own: a face of a collection is not. */
  readonly standsAlone: boolean;
}

/** The faces of a font file; none where the bytes are no font, or a damaged one. */
export function readFontFile(bytes: Uint8Array): FontFile[] {
  try {
    const directories = directoriesOf(viewOf(bytes));
    return directories.flatMap((offset) => {
      const tables = tablesAt(viewOf(bytes), offset);
      // Of a file that was cut off, what is left may tell widths, and yet draw and embed nothing.
      if ([...tables.values()].some((table) => table.offset + table.length > bytes.byteLength)) return [];
      const names = tableIn(bytes, tables, 'name');
      const style = tableIn(bytes, tables, 'OS/2');
      if (names === undefined || style === undefined || readWidths(bytes, tables) === undefined) return [];
      const standsAlone = directories.length === 1 && offset === 0;
      return [{ bytes, tables, names: readNames(names), style: readStyle(style), standsAlone }];
    });
  } catch (error) {
    if (error instanceof RangeError) return [];
    throw error;
  }
}

/** The width of each character of a face, in ems; nothing where the font has no glyph. */
export function widthsOfFile({ bytes, tables }: FontFile): Widths {
  const widths = readWidths(bytes, tables);
  const known = new Map<number, number | undefined>();
  return (codePoint) => {
    if (!known.has(codePoint))
      known.set(
        codePoint,
        within(() => widths?.(codePoint)),
      );
    return known.get(codePoint);
  };
}

/** Horizontal metrics (OpenType 1.9, "hhea" and "hmtx"): the last width counts for all glyphs after it. */
function readWidths(bytes: Uint8Array, tables: Tables): Widths | undefined {
  const [head, header, metrics, characters] = ['head', 'hhea', 'hmtx', 'cmap'].map((tag) =>
    tableIn(bytes, tables, tag),
  );
  if (head === undefined || header === undefined || metrics === undefined || characters === undefined) return undefined;
  const unitsPerEm = head.getUint16(18);
  const count = header.getUint16(34);
  const glyphs = readCharacters(characters);
  if (unitsPerEm === 0 || count === 0 || glyphs === undefined) return undefined;
  return (codePoint) => {
    const glyph = glyphs(codePoint);
    return glyph === 0 ? undefined : metrics.getUint16(4 * Math.min(glyph, count - 1)) / unitsPerEm;
  };
}

/** What a damaged table says of a character counts as nothing. */
function within<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** A name of a face in English, else in the first language that it has one in. */
export const nameOf = ({ names }: Pick<FaceIdentity, 'names'>, name: keyof typeof nameIds): string =>
  names.get(nameIds[name])?.[0] ?? '';
