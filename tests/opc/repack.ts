import { defaultLimits } from '../../src/opc/limits.js';
import { deflateEntry, inflateEntry } from '../../src/opc/zip/entry.js';
import { readArchive } from '../../src/opc/zip/read-archive.js';
import { writeArchive } from '../../src/opc/zip/write-archive.js';

/** An archive with its files changed as text, whatever that breaks. */
export function repack(bytes: Uint8Array, change: (files: Map<string, string>) => void): Uint8Array {
  const files = new Map(
    readArchive(bytes, defaultLimits).map((entry) => [entry.name, new TextDecoder().decode(inflateEntry(entry))]),
  );
  change(files);
  return archiveOf([...files]);
}

/** An archive of files, text or bytes, names repeated where they are. */
export function archiveOf(files: readonly (readonly [name: string, content: string | Uint8Array])[]): Uint8Array {
  const encoder = new TextEncoder();
  return writeArchive(
    files.map(([name, content]) => deflateEntry(name, typeof content === 'string' ? encoder.encode(content) : content)),
  );
}
