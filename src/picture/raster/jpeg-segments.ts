/** A piece of a JPEG file: a marker with its parameters, or the coded picture that follows a start of scan. */
export interface JpegSegment {
  /** The second byte of the marker. */
  readonly code: number;
  /** The whole piece, marker and all. */
  readonly bytes: Uint8Array;
  /** What stands behind marker and length. */
  readonly data: Uint8Array;
}

/**
 * The pieces of a JPEG file (ITU-T T.81, B.1.1) from the first behind the start to the end of the picture; what some cameras
 * write behind that is left out. Undefined where a piece is cut off, the end is missing, or there are too many.
 */
export function jpegSegments(file: Uint8Array): JpegSegment[] | undefined {
  const segments: JpegSegment[] = [];
  let start = 2;
  while (start + 2 <= file.length && segments.length < maximumSegments) {
    if (file[start] !== marker) return undefined;
    const code = file[start + 1] ?? 0;
    if (code === marker) {
      start += 1; // filling
      continue;
    }
    const length = code === endOfImage ? 0 : ((file[start + 2] ?? 0) << 8) | (file[start + 3] ?? 0);
    const header = start + 2 + length;
    if (header > file.length || (length < 2 && code !== endOfImage)) return undefined;
    const end = code === startOfScan ? endOfScan(file, header) : header;
    segments.push({ code, bytes: file.subarray(start, end), data: file.subarray(start + 4, header) });
    if (code === endOfImage) return segments;
    start = end;
  }
  return undefined;
}

/** Coded data goes on to the next marker that is neither a stuffed byte nor a restart (B.1.1.2 and B.1.1.5). */
function endOfScan(file: Uint8Array, start: number): number {
  let at = file.indexOf(marker, start);
  while (at >= 0 && isCoded(file[at + 1])) at = file.indexOf(marker, at + 2);
  return at < 0 ? file.length : at;
}

const isCoded = (next: number | undefined): boolean =>
  next === 0 || (next !== undefined && next >= 0xd0 && next <= 0xd7);

/** Scans, tables and metadata of a picture are some dozens; empty ones by the million would only fill the memory. */
const maximumSegments = 20_000;

const marker = 0xff;
const endOfImage = 0xd9;
const startOfScan = 0xda;
