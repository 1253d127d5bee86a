import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { encodePng, type Pixels } from '../../../../src/picture/raster/encode-png.js';
import { shrink } from '../../../../src/read/pdf/picture/shrink.js';

const wave = (width: number, height: number, channels: 3 | 4): Pixels => ({
  width,
  height,
  channels,
  pixels: Uint8Array.from({ length: width * height * channels }, (_, index) => (index * 37) % 251),
});

describe('pixels as a PNG file', () => {
  it.each([3, 4] as const)('hold what they held, %i bytes a pixel', async (channels) => {
    const picture = wave(13, 7, channels);
    const { data, info } = await sharp(encodePng(picture)).raw().toBuffer({ resolveWithObject: true });
    expect(info).toMatchObject({ width: 13, height: 7, channels });
    expect(new Uint8Array(data)).toEqual(picture.pixels);
  });
});

describe('pictures made smaller', () => {
  it('have a longer side of at most 2,400 pixels, each the mean of a square', () => {
    const pixels = new Uint8Array(4800 * 2 * 3);
    for (let index = 0; index < pixels.length; index += 6) pixels.fill(200, index, index + 3);
    const small = shrink({ width: 4800, height: 2, channels: 3 as const, pixels });
    expect(small).toMatchObject({ width: 2400, height: 1 });
    expect(small.pixels.every((byte) => byte === 100)).toBe(true);
  });

  it('are left as they are where they are no larger', () => {
    const picture = wave(40, 30, 3);
    expect(shrink(picture)).toBe(picture);
  });
});
