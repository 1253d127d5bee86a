import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { pictureEncoder } from '../../src/picture/encode-picture.js';
import { inspectPicture } from '../../src/picture/inspect-picture.js';
import type { EncodedPicture } from '../../src/picture/picture.js';
import { colourAt, latin, noise, place, redAndBlue, svg } from './fixtures.js';

const most = { width: 1000, height: 1000 };

async function encoded(bytes: Uint8Array, wish = most): Promise<EncodedPicture & { readonly size: string }> {
  const picture = await inspectPicture(bytes);
  if (picture === undefined) throw new Error('Nothing reads it.');
  const result = await pictureEncoder()(picture, wish);
  const { width, height } = await sharp(result.bytes).metadata();
  return { ...result, size: `${width} × ${height}` };
}

describe('a picture for a deck', () => {
  test('stands upright, as its orientation says', async () => {
    const { bytes, size } = await encoded(await redAndBlue(60, 40).withMetadata({ orientation: 6 }).jpeg().toBuffer());
    expect(size).toBe('40 × 60');
    expect([await colourAt(bytes, 0.5, 0.1), await colourAt(bytes, 0.5, 0.9)]).toEqual(['256 0 0', '0 0 256']);
    expect((await sharp(bytes).metadata()).orientation).toBeUndefined();
  });

  test.each(['jpeg', 'png', 'webp'] as const)('tells of no place and no person, from %s', async (format) => {
    const source = await noise(60, 40).withExif(place).withIccProfile('p3').toFormat(format).toBuffer();
    const before = await sharp(source).metadata();
    expect([before.exif, before.icc]).not.toContain(undefined);
    const { bytes } = await encoded(source);
    const after = await sharp(bytes).metadata();
    expect([after.exif, after.icc, after.xmp, after.iptc]).toEqual([undefined, undefined, undefined, undefined]);
    expect(latin(bytes)).not.toMatch(/Exif|Somebody|GPS|Camera/);
  });

  test('is no larger than it is wished, and never larger than it was', async () => {
    const source = await noise(600, 300).jpeg().toBuffer();
    expect((await encoded(source, { width: 200.4, height: 500 })).size).toBe('201 × 101');
    expect((await encoded(source, { width: 9000, height: 9000 })).size).toBe('600 × 300');
  });

  test.each(['jpeg', 'png', 'webp', 'avif'] as const)('is a JPEG where it is a photo, from %s', async (format) => {
    expect((await encoded(await noise(60, 40).toFormat(format).toBuffer())).mediaType).toBe('image/jpeg');
  });

  test.each(['png', 'webp', 'gif'] as const)('is a PNG where it has few colours, from %s', async (format) => {
    const source = redAndBlue(60, 40);
    const lossless = format === 'webp' ? source.webp({ lossless: true }) : source.toFormat(format);
    expect((await encoded(await lossless.toBuffer())).mediaType).toBe('image/png');
  });

  test('stays see-through', async () => {
    const source = await noise(60, 40).ensureAlpha(0.5).webp().toBuffer();
    const { bytes, mediaType } = await encoded(source);
    expect([mediaType, (await sharp(bytes).stats()).isOpaque]).toEqual(['image/png', false]);
  });

  test('is the first of several that move', async () => {
    const frames = await Promise.all(['#ff0000', '#0000ff'].map((colour) => frame(colour)));
    const source = await sharp(frames, { join: { animated: true } })
      .gif()
      .toBuffer();
    expect((await sharp(source).metadata()).pages).toBe(2);
    const { bytes, size } = await encoded(source);
    expect([size, await colourAt(bytes, 0.5, 0.5)]).toEqual(['20 × 10', '256 0 0']);
  });

  test('is drawn as large as it is wished where it is a drawing', async () => {
    const { bytes, size, mediaType } = await encoded(svg('<rect width="100" height="100" fill="#ff0000"/>'));
    expect([size, mediaType]).toEqual(['1000 × 500', 'image/png']);
    expect(await colourAt(bytes, 0.25, 0.5)).toBe('256 0 0');
  });

  test.each([
    ['a photo', () => noise(300, 200).jpeg().toBuffer()],
    ['a drawing', () => Promise.resolve(svg('<circle r="40"/>'))],
  ])('has equal bytes twice: %s', async (_, make) => {
    const [one, other] = [await encoded(await make()), await encoded(await make())];
    expect(Buffer.compare(one.bytes, other.bytes)).toBe(0);
  });
});

const frame = (background: string): Promise<Buffer> =>
  sharp({ create: { width: 20, height: 10, channels: 3, background } })
    .png()
    .toBuffer();
