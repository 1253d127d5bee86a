/** A chunk of a PNG file (PNG, 5.3). */
export interface PngChunk {
  readonly type: string;
  /** The whole chunk, length and checksum and all. */
  readonly bytes: Uint8Array;
  readonly data: Uint8Array;
}

/** The chunks of a PNG file up to the last; undefined where one is cut off, the last is missing, or there are too many. */
export function pngChunks(file: Uint8Array): PngChunk[] | undefined {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const chunks: PngChunk[] = [];
  for (let start = pngSignature.length; start + frameBytes <= file.length && chunks.length < maximumChunks;) {
    const length = view.getUint32(start);
    const end = start + frameBytes + length;
    if (end > file.length) return undefined;
    const type = String.fromCharCode(...file.subarray(start + 4, start + 8));
    chunks.push({ type, bytes: file.subarray(start, end), data: file.subarray(start + 8, end - 4) });
    if (type === 'IEND') return chunks;
    start = end;
  }
  return undefined;
}

/** How every PNG file begins (PNG, 5.2). */
export const pngSignature = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);

/** Programs write chunks of 8 KB and more; empty ones by the million would only fill the memory. */
const maximumChunks = 20_000;

/** Length, type and checksum of a chunk, four bytes each. */
const frameBytes = 12;
