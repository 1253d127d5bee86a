import { nameOf, type FontFile } from '../../../fonts/file/font-file.js';
import { tableIn } from '../../../fonts/file/sfnt.js';

/**
 * A font as PowerPoint embeds it: Embedded OpenType, version 2.1 (W3C submission of 5 March 2008), a header before the whole
 * file. PowerPoint itself compresses and garbles what follows; it reads a file that is left as it is just as well, and so do
 * programs that can't undo the compression.
 */
export function embeddedOpenType(file: FontFile): Uint8Array {
  const names = (['family', 'style', 'version', 'full'] as const).map((name) => utf16(nameOf(file, name)));
  const header = names.reduce((sum, name) => sum + 2 + name.length + 2, fixedBytes) + 2;
  const bytes = new Uint8Array(header + file.bytes.length);
  const view = new DataView(bytes.buffer);
  const { style } = file;
  view.setUint32(0, bytes.length, true);
  view.setUint32(4, file.bytes.length, true);
  view.setUint32(8, version, true);
  bytes.set(style.panose, 16);
  view.setUint8(26, anyCharacterSet);
  view.setUint8(27, style.italic ? 1 : 0);
  view.setUint32(28, style.weight, true);
  view.setUint16(32, style.licence, true);
  view.setUint16(34, magicNumber, true);
  style.ranges.forEach((range, index) => {
    view.setUint32(36 + 4 * index, range, true);
  });
  view.setUint32(60, tableIn(file.bytes, file.tables, 'head')?.getUint32(8) ?? 0, true);
  let at = fixedBytes;
  for (const name of names) {
    view.setUint16(at, name.length, true);
    bytes.set(name, at + 2);
    // Two bytes of padding follow each name, and an empty root string the last.
    at += 2 + name.length + 2;
  }
  bytes.set(file.bytes, header);
  return bytes;
}

/** The header up to the size of the first name. */
const fixedBytes = 82;
const version = 0x00020001;
const magicNumber = 0x504c;
const anyCharacterSet = 1;

function utf16(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let index = 0; index < text.length; index += 1) view.setUint16(index * 2, text.charCodeAt(index), true);
  return bytes;
}
