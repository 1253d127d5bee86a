import { deflateSync } from 'node:zlib';
import sharp from 'sharp';
import { extractImages } from 'unpdf';
import { describe, expect, it } from 'vitest';
import { pngChunks, pngSignature } from '../../../src/picture/raster/png-chunks.js';
import { encodePng } from '../../../src/picture/raster/encode-png.js';
import { renderPdf } from '../../../src/render/pdf/render-pdf.js';
import { splitPng } from '../../../src/render/pdf/split-png.js';
import type { PictureFile, Scene } from '../../../src/render/scene/scene.js';

const [width, height] = [23, 40];

/** Rows that go on in several ways, so that each filter of PNG is worth taking for some. */
const pixels = Uint8Array.from({ length: width * height * 4 }, (_, index) => {
  const [x, y, channel] = [(index >> 2) % width, Math.floor(index / 4 / width), index % 4];
  return (y % 5 === 0 ? x * 11 : y % 5 === 1 ? y * 6 : x * x + y * (channel + 1)) + channel * 40;
});
const raw = { width, height, channels: 4 } as const;
const filteredInManyWays = await sharp(pixels, { raw })
  .png({ adaptiveFiltering: true, compressionLevel: 9 })
  .toBuffer();

/** Pixels of rows as PNG filters them: what any reader of PNG finds in them. */
async function read(rows: Uint8Array, kind: 0 | 2): Promise<Uint8Array> {
  const [header] =
    pngChunks(encodePng({ width, height, channels: 3, pixels: new Uint8Array(width * height * 3) })) ?? [];
  const named = (type: string, data: Uint8Array): Buffer => {
    const length = Buffer.alloc(4);
    length.writeUInt32BE(data.length);
    return Buffer.concat([length, Buffer.from(type, 'latin1'), data, Buffer.alloc(4)]);
  };
  const described = Uint8Array.from(header?.data ?? []);
  described[9] = kind;
  const parts = [pngSignature, named('IHDR', described), named('IDAT', rows), named('IEND', new Uint8Array())];
  // Sums of chunks are not looked at.
  return sharp(Buffer.concat(parts), { failOn: 'none' })
    .toColourspace(kind === 0 ? 'b-w' : 'srgb')
    .raw()
    .toBuffer();
}

const every = (from: number, ...channels: number[]): number[] =>
  Array.from(pixels).filter((_, index) => index >= from && channels.includes(index % 4));

const sceneWith = (file: PictureFile): Scene => ({
  title: 'Picture',
  language: 'en',
  presenter: undefined,
  width: 200,
  height: 100,
  slides: [1, 2].map((slide) => ({
    title: `Slide ${slide}`,
    art: [{ kind: 'picture', box: { x: 0, y: 0, width: 100, height: 50 }, file, opacity: 1 }],
    content: [],
    notes: [],
  })),
});

describe('a PNG picture with opacity', () => {
  it('is parted into colours and opacity, each with the pixels that it had', async () => {
    const split = splitPng(filteredInManyWays);
    expect(split).toMatchObject({ width, height, channels: 3 });
    expect([...(await read(split?.colours ?? new Uint8Array(), 2))]).toEqual(every(0, 0, 1, 2));
    expect([...(await read(split?.opacity ?? new Uint8Array(), 0))]).toEqual(every(0, 3));
  });

  it('is in a PDF once, however often it is shown, with the colours that it had', async () => {
    const pdf = await renderPdf(sceneWith({ bytes: filteredInManyWays, mediaType: 'image/png' }));
    const text = Buffer.from(pdf).toString('latin1');
    expect(text.split('/Subtype /Image').length - 1).toBe(2);
    expect(text.split('/SMask').length - 1).toBe(1);
    for (const page of [1, 2]) {
      const [image] = await extractImages(Uint8Array.from(pdf), page);
      expect(image).toMatchObject({ width, height });
      const channels = image?.channels ?? 0;
      const colours = Array.from(image?.data ?? []).filter((_, index) => index % channels < 3);
      expect(colours).toEqual(every(0, 0, 1, 2));
    }
  });

  it.each([
    ['one without opacity', encodePng({ width, height, channels: 3, pixels: pixels.subarray(0, width * height * 3) })],
    ['what is cut off', filteredInManyWays.subarray(0, 200)],
    ['what is no picture', new TextEncoder().encode('PNG')],
    ['rows that are too many', encodePng({ width, height: height - 1, channels: 4, pixels }).with(23, height - 2)],
    ['rows that are damaged', withData(deflateSync(pixels).subarray(0, 300))],
  ])('is not taken for one: %s', (_, file) => {
    expect(splitPng(file)).toBeUndefined();
  });
});

function withData(data: Uint8Array): Uint8Array {
  const chunks = pngChunks(filteredInManyWays) ?? [];
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  return Buffer.concat([
    pngSignature,
    ...chunks.map(({ type, bytes }) =>
      type === 'IDAT' ? Buffer.concat([length, Buffer.from('IDAT', 'latin1'), data, Buffer.alloc(4)]) : bytes,
    ),
  ]);
}
