import { crc32, deflateSync } from 'node:zlib';
import { readPicture } from '../../../src/template/picture/read-picture.js';
import { PictureRefusal } from '../../../src/picture/picture-refusal.js';
import type { Drawing, DrawnShape } from '../../../src/template/picture/svg/drawing.js';

/** A PNG picture of one grey. */
export function png(width: number, height: number): Uint8Array {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.writeUInt8(8, 8);
  const rows = Buffer.alloc((width + 1) * Math.min(height, 1000), 0x80).map((byte, index) =>
    index % (width + 1) === 0 ? 0 : byte,
  );
  const parts = [pngChunk('IHDR', header), pngChunk('IDAT', deflateSync(rows)), pngChunk('IEND', Buffer.alloc(0))];
  return Buffer.concat([Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), ...parts]);
}

function pngChunk(type: string, data: Uint8Array): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}

/** The frame of a JPEG picture: a comment, the header with the size, and the end. */
export function jpeg(width: number, height: number): Uint8Array {
  const comment = [0xff, 0xfe, 0, 4, 0x61, 0x62];
  const size = [height >> 8, height & 255, width >> 8, width & 255];
  return Uint8Array.from([0xff, 0xd8, ...comment, 0xff, 0xc0, 0, 11, 8, ...size, 1, 1, 0x11, 0, 0xff, 0xd9]);
}

/** An SVG file of 100 by 50 with this inside. */
export const svg = (inside: string, attributes = 'viewBox="0 0 100 50"'): Uint8Array =>
  Buffer.from(
    `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" ${attributes}>${inside}</svg>`,
  );

export function drawing(bytes: Uint8Array): Drawing {
  const picture = readPicture(bytes);
  if (picture.kind !== 'drawing') throw new Error('It is no drawing.');
  return picture;
}

/** The one shape of an SVG file with this inside. */
export function onlyShape(inside: string, attributes?: string): DrawnShape {
  const [shape, ...others] = drawing(svg(inside, attributes)).shapes;
  if (shape === undefined || others.length > 0) throw new Error('There is not one shape.');
  return shape;
}

/** An outline as path data, rounded to hundredths. */
export function dataOf({ outline }: Pick<DrawnShape, 'outline'>): string {
  const written = (...points: (readonly [number, number])[]): string =>
    points.map((point) => point.map((value) => Math.round(value * 100) / 100 || 0).join(',')).join(' ');
  return outline
    .map((segment) => {
      if (segment.kind === 'close') return 'Z';
      if (segment.kind === 'curve') return `C${written(segment.one, segment.other, segment.to)}`;
      return `${segment.kind === 'move' ? 'M' : 'L'}${written(segment.to)}`;
    })
    .join(' ');
}

/** Why a picture is refused: what is so, and what to do. */
export function refusal(bytes: Uint8Array): string {
  try {
    readPicture(bytes);
  } catch (error) {
    if (!(error instanceof PictureRefusal)) throw error;
    return `${error.message}. ${error.hint}`;
  }
  return 'nothing';
}
