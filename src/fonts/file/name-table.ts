/** Names that a font gives itself, by their number (OpenType 1.9, "name"). */
export const nameIds = { family: 1, style: 2, full: 4, version: 5, postScript: 6, typographicFamily: 16 } as const;

/** All names of a face in all languages, by number, the English one first. */
export type Names = ReadonlyMap<number, readonly string[]>;

/**
 * Reads the name table.
 *
 * @throws RangeError when the table ends too soon
 */
export function readNames(table: DataView): Names {
  const names = new Map<number, string[]>();
  const count = table.getUint16(2);
  const strings = table.getUint16(4);
  for (let index = 0; index < count; index += 1) {
    const entry = 6 + index * 12;
    const [platform, , language, id, length, offset] = [0, 2, 4, 6, 8, 10].map((at) => table.getUint16(entry + at));
    if (platform !== windows || id === undefined || !wanted.has(id)) continue;
    const name = utf16(table, strings + (offset ?? 0), length ?? 0);
    const known = names.get(id) ?? [];
    names.set(id, language === english ? [name, ...known] : [...known, name]);
  }
  return names;
}

const windows = 3;
const english = 0x0409;
const wanted = new Set<number>(Object.values(nameIds));

function utf16(table: DataView, offset: number, length: number): string {
  let text = '';
  for (let index = 0; index + 1 < length; index += 2) text += String.fromCharCode(table.getUint16(offset + index));
  return text;
}
