import type { FaceIdentity } from './font-file.js';
import { readNames } from './name-table.js';
import { directoriesOf, directoryBytes, tablesAt, viewOf } from './sfnt.js';
import { readStyle } from './style-table.js';

/** Reads so many bytes of a file, or more, from a position on; fewer where it ends. */
export type ReadRange = (position: number, length: number) => Promise<Uint8Array>;

/**
 * What the faces of a file say they are, in as few bytes as that takes.
 *
 * @returns none where the file is no font, or a damaged one
 */
export async function identitiesOf(read: ReadRange): Promise<FaceIdentity[]> {
  try {
    const offsets = directoriesOf(viewOf(await read(0, directoryBytes)));
    const faces: FaceIdentity[] = [];
    for (const offset of offsets) {
      const tables = tablesAt(viewOf(await read(offset, directoryBytes)), 0);
      const table = async (tag: string): Promise<DataView | undefined> => {
        const record = tables.get(tag);
        return record && viewOf(await read(record.offset, record.length));
      };
      const [names, style] = [await table('name'), await table('OS/2')];
      if (names === undefined || style === undefined) return [];
      faces.push({ names: readNames(names), style: readStyle(style) });
    }
    return faces;
  } catch (error) {
    if (error instanceof RangeError) return [];
    throw error;
  }
}
