import type { ZipEntry } from './entry.js';

/**
 * Writes a zip archive (APPNOTE 6.3.10, 4.3) with the entries in the order given. Times are the earliest that the
 * format has, 1980-01-01 00:00, and nothing tells the system that wrote it, so equal entries give equal bytes.
 *
 * @throws Error when the archive needs zip64, which no deck does
 */
export function writeArchive(entries: readonly ZipEntry[]): Uint8Array {
  const names = entries.map((entry) => new TextEncoder().encode(entry.name));
  const sum = (sizes: number[]): number => sizes.reduce((total, size) => total + size, 0);
  const nameBytes = sum(names.map((name) => name.length));
  const contents = sum(entries.map((entry) => entry.data.length)) + nameBytes + 30 * entries.length;
  const directory = nameBytes + 46 * entries.length;
  if (contents + directory > 0xfffffffe || entries.length > 0xfffe) throw new Error('The package needs zip64.');

  const bytes = new Uint8Array(contents + directory + 22);
  const view = new DataView(bytes.buffer);
  let local = 0;
  let central = contents;
  entries.forEach((entry, index) => {
    const name = names[index] ?? new Uint8Array();
    view.setUint32(central, 0x02014b50, true);
    view.setUint16(central + 4, versionNeeded, true);
    writeCommonHeader(view, central + 6, entry, name.length);
    view.setUint32(central + 42, local, true);
    bytes.set(name, central + 46);
    central += 46 + name.length;

    view.setUint32(local, 0x04034b50, true);
    writeCommonHeader(view, local + 4, entry, name.length);
    bytes.set(name, local + 30);
    bytes.set(entry.data, local + 30 + name.length);
    local += 30 + name.length + entry.data.length;
  });

  view.setUint32(central, 0x06054b50, true);
  view.setUint16(central + 8, entries.length, true);
  view.setUint16(central + 10, entries.length, true);
  view.setUint32(central + 12, directory, true);
  view.setUint32(central + 16, contents, true);
  return bytes;
}

/** 2.0: deflate (APPNOTE 4.4.3.2). */
const versionNeeded = 20;
/** Names are UTF-8 (APPNOTE 4.4.4, bit 11); part names are ASCII, so the bit only matters for foreign ones. */
const utf8Names = 0x0800;
/** 1980-01-01 in the format's day, month and year (APPNOTE 4.4.6). */
const firstDay = 0x0021;

/** The 26 bytes that local and central headers share. */
function writeCommonHeader(view: DataView, at: number, entry: ZipEntry, nameLength: number): void {
  view.setUint16(at, versionNeeded, true);
  view.setUint16(at + 2, /^[\x20-\x7e]*$/.test(entry.name) ? 0 : utf8Names, true);
  view.setUint16(at + 4, entry.method, true);
  view.setUint16(at + 8, firstDay, true);
  view.setUint32(at + 10, entry.crc, true);
  view.setUint32(at + 14, entry.data.length, true);
  view.setUint32(at + 18, entry.size, true);
  view.setUint16(at + 22, nameLength, true);
}
