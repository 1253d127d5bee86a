import type { PixelSize } from '../pixel-size.js';
import { pngChunks, pngSignature } from './png-chunks.js';

/** Width and height of a PNG picture in pixels; undefined when a chunk is cut off or the end is missing (PNG, 5 and 11.2.1). */
export function pngSize(bytes: Uint8Array): PixelSize {
  const header = pngChunks(bytes)?.[0];
  if (header?.type !== 'IHDR' || header.data.length !== 13) return undefined;
  const view = new DataView(header.data.buffer, header.data.byteOffset);
  return { width: view.getUint32(0), height: view.getUint32(4) };
}

/** Whether a file begins as a PNG picture does. */
export const isPng = (bytes: Uint8Array): boolean => pngSignature.every((byte, index) => bytes[index] === byte);
