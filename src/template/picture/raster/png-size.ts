import type { PixelSize } from '../read-picture.js';

/** Width and height of a PNG picture in pixels; undefined when a chunk is cut off or the end is missing (PNG, 5 and 11.2.1). */
export function pngSize(bytes: Uint8Array): PixelSize {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let size: PixelSize;
  for (let start = signature.length; start + chunkFrame <= bytes.length;) {
    const length = view.getUint32(start);
    const type = String.fromCharCode(...bytes.subarray(start + 4, start + 8));
    const end = start + chunkFrame + length;
    if (end > bytes.length) return undefined;
    if (size === undefined) {
      if (type !== 'IHDR' || length !== 13) return undefined;
      size = { width: view.getUint32(start + 8), height: view.getUint32(start + 12) };
    }
    if (type === 'IEND') return size;
    start = end;
  }
  return undefined;
}

/** Whether a file begins as a PNG picture does. */
export const isPng = (bytes: Uint8Array): boolean => signature.every((byte, index) => bytes[index] === byte);

const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/** Length, type and checksum of a chunk, four bytes each. */
const chunkFrame = 12;
