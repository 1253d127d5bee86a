import { jpegSegments, type JpegSegment } from './jpeg-segments.js';
import { pngChunks, pngSignature } from './png-chunks.js';

/**
 * A picture whose pixels stay as they are, without anything that tells of place, time, camera or person, and without what
 * stands behind its end; undefined where it is damaged.
 */
export function withoutMetadata(bytes: Uint8Array, format: 'jpeg' | 'png'): Uint8Array | undefined {
  if (format === 'jpeg') {
    const kept = jpegSegments(bytes)?.filter(isNeeded);
    return kept && Buffer.concat([bytes.subarray(0, 2), ...kept.map((segment) => segment.bytes)]);
  }
  const kept = pngChunks(bytes)?.filter(({ type }) => shownChunks.has(type));
  return kept && Buffer.concat([pngSignature, ...kept.map((chunk) => chunk.bytes)]);
}

/** Of the application segments those that say what the colours are: JFIF, an ICC profile, Adobe's colour transform. */
function isNeeded({ code, data }: JpegSegment): boolean {
  const isApplication = code >= 0xe0 && code <= 0xef;
  if (!isApplication) return code !== comment;
  const name = colourSegments.get(code);
  return name !== undefined && String.fromCharCode(...data.subarray(0, name.length)) === name;
}

const comment = 0xfe;
const colourSegments = new Map([
  [0xe0, 'JFIF\0'],
  [0xe2, 'ICC_PROFILE\0'],
  [0xee, 'Adobe'],
]);

/** The picture itself, and what its colours are (PNG, 11.2 and 11.3.2). Frames of an animation are left out. */
const shownChunks = new Set(['IHDR', 'PLTE', 'IDAT', 'IEND', 'tRNS', 'cHRM', 'gAMA', 'iCCP', 'sBIT', 'sRGB']);
