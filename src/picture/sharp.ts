import type { Sharp, SharpOptions } from 'sharp';
import type { ImageLibrary, LibraryInput, LoadImageLibrary, Size } from './image-library.js';
import { maximumPixels, resave } from './limits.js';
import { PictureRefusal } from './picture-refusal.js';
import { describePixels } from './pixels.js';

/**
 * sharp, which people install beside briefdeck; undefined where it isn't, or where its binary is not for this machine. This is
 * the only place that knows it, and it is loaded for the first picture and not before.
 */
export const loadSharp: LoadImageLibrary = () => (loaded ??= load());
let loaded: Promise<ImageLibrary | undefined> | undefined;

type Open = (bytes: Uint8Array, options: SharpOptions) => Sharp;

const load = async (): Promise<ImageLibrary | undefined> => {
  const open = await import('sharp').then(
    (module) => module.default,
    () => undefined,
  );
  return open && libraryOf(open);
};

/** Only the first picture of several is read, and damaged ones are refused, never shown half. */
const options: SharpOptions = { failOn: 'error', limitInputPixels: maximumPixels, sequentialRead: true };

/** For the header, which is read to tell whether the picture is within the limits. */
const unlimited: SharpOptions = { ...options, limitInputPixels: false };

const libraryOf = (open: Open): ImageLibrary => ({
  sizeOf: ({ bytes, format }) =>
    attempt(async () => {
      const { width, height, orientation = 1, format: found } = await open(bytes, unlimited).metadata();
      // libvips tells formats by itself, and is to read nothing but what was checked.
      if (found !== (format === 'avif' ? 'heif' : format)) throw damaged();
      return orientation >= 5 ? { width: height, height: width } : { width, height };
    }),
  tryDecoding: ({ bytes }) =>
    attempt(async () => {
      await limited(open(bytes, options))
        .resize({ ...sampleSize, fit: 'inside' })
        .raw()
        .toBuffer();
    }),
  draw: async (svg, { width, pointsWide }) =>
    // A drawing without a size of its own is as large as its field, a point a pixel at 72 dots an inch.
    new Uint8Array(
      await limited(open(svg, { ...options, density: (72 * width) / pointsWide }))
        .resize({ width })
        .flatten({ background: '#ffffff' })
        .png({ compressionLevel: 9 })
        .toBuffer(),
    ),
  encode: (input, most) =>
    attempt(async () => {
      const isPhoto = input.format === 'jpeg' || (input.format !== 'svg' && (await isPhotoLike(open, input)));
      const density = input.format === 'svg' ? { density: densityFor(input.size, most) } : {};
      const upright = limited(open(input.bytes, { ...options, ...density }).rotate())
        .resize({ ...most, fit: 'inside', withoutEnlargement: true })
        .toColourspace('srgb');
      if (!isPhoto) return { bytes: await upright.png({ compressionLevel: 9 }).toBuffer(), mediaType: 'image/png' };
      const flat = upright.flatten({ background: '#ffffff' });
      return { bytes: await flat.jpeg({ quality }).toBuffer(), mediaType: 'image/jpeg' };
    }),
});

/** Drawings with few colours and whatever is see-through are kept exactly. */
async function isPhotoLike(open: Open, { bytes }: LibraryInput): Promise<boolean> {
  const { data } = await limited(open(bytes, options))
    .resize({ ...sampleSize, fit: 'inside', kernel: 'nearest' })
    .toColourspace('srgb')
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  const { isOpaque, isFlat } = describePixels(data);
  return isOpaque && !isFlat;
}

/** Seconds; a picture within the limits takes one at the most. */
const limited = (picture: Sharp): Sharp => picture.timeout({ seconds: 30 });

/** Drawings are drawn as large as they are wanted; 72 dots an inch are their own size. */
const densityFor = (size: Size, most: Size): number =>
  Math.min(100_000, Math.max(1, 72 * Math.min(most.width / size.width, most.height / size.height)));

const sampleSize = { width: 256, height: 256 };

/** Where files stop getting much larger without looking better, at twice the pixels of the slide. */
const quality = 82;

const damaged = (cause?: unknown): PictureRefusal => new PictureRefusal('is damaged', resave, cause);

async function attempt<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (cause) {
    throw cause instanceof PictureRefusal ? cause : damaged(cause);
  }
}
