import type { PixelSize } from '../pixel-size.js';
import { jpegSegments } from './jpeg-segments.js';

/**
 * Width and height of a JPEG picture in pixels, from the first frame header (ITU-T T.81, B.2.2); undefined when there is none,
 * or the end of the picture is missing.
 */
export function jpegSize(bytes: Uint8Array): PixelSize {
  const frame = jpegSegments(bytes)?.find(({ code }) => isFrame(code))?.data;
  if (frame === undefined || frame.length < 6) return undefined;
  const view = new DataView(frame.buffer, frame.byteOffset);
  return { height: view.getUint16(1), width: view.getUint16(3) };
}

/** Whether a file begins as a JPEG picture does. */
export const isJpeg = (bytes: Uint8Array): boolean => bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff;

/** SOF0 to SOF15; three codes in between are tables. */
const isFrame = (code: number): boolean => code >= 0xc0 && code <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(code);
