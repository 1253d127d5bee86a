import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { pictureEncoder } from '../../src/picture/encode-picture.js';
import { inspectPicture } from '../../src/picture/inspect-picture.js';
import { PictureRefusal } from '../../src/picture/picture-refusal.js';
import { png } from '../template/picture/fixtures.js';
import { latin, noise, place, svg } from './fixtures.js';

const none = () => Promise.resolve(undefined);
const encode = pictureEncoder(none);
const most = { width: 10, height: 10 };

async function encoded(bytes: Uint8Array): Promise<Uint8Array> {
  const picture = await inspectPicture(bytes, none);
  if (picture === undefined) throw new Error('Nothing reads it.');
  return (await encode(picture, most)).bytes;
}

describe('without an image library', () => {
  test.each(['jpeg', 'png'] as const)('a %s goes in with its pixels as they are, without metadata', async (format) => {
    const source = await noise(60, 40)
      .withExif(place)
      .withXmp('<x:xmpmeta xmlns:x="adobe:ns:meta/"><a>Somebody</a></x:xmpmeta>')
      .withIccProfile('p3')
      .toFormat(format)
      .toBuffer();
    const bytes = await encoded(Buffer.concat([source, Buffer.from('Somebody wrote this behind the end')]));
    expect(latin(source)).toMatch(/Somebody/);
    expect(latin(bytes)).not.toMatch(/Exif|eXIf|Somebody|GPS|Camera|xmpmeta/);
    const { exif, xmp, icc } = await sharp(bytes).metadata();
    expect([exif, xmp, icc === undefined]).toEqual([undefined, undefined, false]);
    expect(Buffer.compare(await pixelsOf(bytes), await pixelsOf(source))).toBe(0);
  });

  test('a picture of several scans keeps them all', async () => {
    const source = await noise(300, 200).jpeg({ progressive: true }).toBuffer();
    expect(Buffer.compare(await pixelsOf(await encoded(source)), await pixelsOf(source))).toBe(0);
  });

  test('words and times of a PNG are left out', async () => {
    const source = Buffer.from(png(30, 20));
    const words = Buffer.from('\0\0\0\x0ctEXtAuthor\0Hanoi\0\0\0\0', 'latin1');
    const told = Buffer.concat([source.subarray(0, 33), words, source.subarray(33)]);
    expect(latin(await encoded(told))).not.toContain('Hanoi');
  });

  test.each([
    ['that lies on its side', () => noise(60, 40).withMetadata({ orientation: 6 }).jpeg().toBuffer()],
    ['that lies on its side, as PNG', () => noise(60, 40).withMetadata({ orientation: 8 }).png().toBuffer()],
    ['in another format', () => noise(60, 40).webp().toBuffer()],
    ['that is a drawing', () => Promise.resolve(svg('<rect/>'))],
  ])('nothing is known of a picture %s', async (_, make) => {
    expect(await inspectPicture(await make(), none)).toBeUndefined();
  });

  test('limits are the same', async () => {
    await expect(inspectPicture(png(10_000, 10_000), none)).rejects.toThrow('has 10000 × 10000 pixels');
    await expect(inspectPicture(svg('<script/>'), none)).rejects.toThrow('holds a script');
  });

  test.each(['jpeg', 'png'] as const)('a %s that is cut off is refused', async (format) => {
    const whole = await noise(60, 40).toFormat(format).toBuffer();
    await expect(inspectPicture(whole.subarray(0, -20), none)).rejects.toThrow(PictureRefusal);
  });
});

const pixelsOf = (bytes: Uint8Array): Promise<Buffer> => sharp(bytes).raw().toBuffer();
