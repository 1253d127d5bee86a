import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';

/**
 * Writes pictures that are like photos to a JPEG encoder: 12 million pixels under fine grain, about 2 MB each. They differ in
 * a comment alone, so that none is taken for another.
 *
 * @returns their bytes together
 */
export async function makePhotos(folder: string, count: number): Promise<number> {
  const grain = { mean: 128, sigma: 9, type: 'gaussian' } as const;
  const photo = await sharp({ create: { width: 4000, height: 3000, channels: 3, noise: grain, background: '#000' } })
    .jpeg({ quality: 88 })
    .toBuffer();
  for (let index = 0; index < count; index += 1) writeFileSync(join(folder, `${index}.jpg`), withComment(photo, index));
  return photo.length * count;
}

/** A comment of four digits behind the start of the picture (ITU-T T.81, B.2.4.5). */
const withComment = (photo: Buffer, number: number): Buffer =>
  Buffer.concat([
    photo.subarray(0, 2),
    Buffer.from([0xff, 0xfe, 0, 6]),
    Buffer.from(String(number).padStart(4, '0')),
    photo.subarray(2),
  ]);
