import type { PixelSize } from '../read-picture.js';

/**
 * Width and height of a JPEG picture in pixels, from the first frame header (ITU-T T.81, B.1.1 and B.2.2); undefined when
 * there is none, or the end of the picture is missing.
 */
export function jpegSize(bytes: Uint8Array): PixelSize {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  // Some cameras write zeros behind the end.
  const end = bytes.findLastIndex((byte) => byte !== 0);
  if (bytes[end - 1] !== marker || bytes[end] !== endOfImage) return undefined;
  for (let start = 2; start + 9 <= bytes.length;) {
    if (bytes[start] !== marker) return undefined;
    const code = bytes[start + 1] ?? 0;
    if (code === marker) {
      start += 1; // filling
      continue;
    }
    if (isFrame(code)) return { height: view.getUint16(start + 5), width: view.getUint16(start + 7) };
    if (code === startOfScan) return undefined;
    start += 2 + view.getUint16(start + 2);
  }
  return undefined;
}

/** Whether a file begins as a JPEG picture does. */
export const isJpeg = (bytes: Uint8Array): boolean =>
  bytes[0] === marker && bytes[1] === startOfImage && bytes[2] === marker;

const marker = 0xff;
const startOfImage = 0xd8;
const endOfImage = 0xd9;
const startOfScan = 0xda;

/** SOF0 to SOF15; three codes in between are tables. */
const isFrame = (code: number): boolean => code >= 0xc0 && code <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(code);
