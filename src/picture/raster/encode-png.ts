import { crc32, deflateSync } from 'node:zlib';
import { pngSignature } from './png-chunks.js';

export interface Pixels {
  readonly width: number;
  readonly height: number;
  /** Rows from the top, `channels` bytes a pixel. */
  readonly pixels: Uint8Array;
  /** Red, green and blue; and opacity. */
  readonly channels: 3 | 4;
}

/** Pixels as a PNG file (W3C, Portable Network Graphics, third edition): one chunk of data, each row told from the one above. */
export function encodePng({ width, height, pixels, channels }: Pixels): Uint8Array {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header[8] = 8;
  header[9] = colourTypes[channels];
  const data = deflateSync(filtered(pixels, width * channels, height), { level: 6 });
  return Buffer.concat([pngSignature, chunk('IHDR', header), chunk('IDAT', data), chunk('IEND', Buffer.alloc(0))]);
}

const colourTypes = { 3: 2, 4: 6 } as const;

/** Filter "Up": every byte is the difference to the one above it. */
function filtered(pixels: Uint8Array, rowBytes: number, height: number): Uint8Array {
  const rows = new Uint8Array((rowBytes + 1) * height);
  for (let row = 0; row < height; row += 1) {
    const from = row * rowBytes;
    const to = row * (rowBytes + 1);
    rows[to] = 2;
    for (let index = 0; index < rowBytes; index += 1)
      rows[to + 1 + index] = (pixels[from + index] ?? 0) - (row === 0 ? 0 : (pixels[from - rowBytes + index] ?? 0));
  }
  return rows;
}

function chunk(type: string, data: Uint8Array): Uint8Array {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const whole = Buffer.alloc(named.length + 8);
  whole.writeUInt32BE(data.length, 0);
  whole.set(named, 4);
  whole.writeUInt32BE(crc32(named), named.length + 4);
  return whole;
}
