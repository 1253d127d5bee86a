import { PictureRefusal } from './picture-refusal.js';

/** The largest picture of an article, in bytes. Photos of a camera have about 10 MB. */
export const maximumFileBytes = 25_000_000;

/** A drawing is read as a tree, which takes many times as much. */
export const maximumSvgBytes = 5_000_000;

/** The most pixels of a picture, and on a side: decoded each takes four bytes, however small the file is. */
export const maximumPixels = 40_000_000;
export const maximumSide = 10_000;

/** @throws PictureRefusal for a picture with too many bytes to be looked at */
export function refuseLargeFile(bytes: Uint8Array, most = maximumFileBytes): void {
  if (bytes.length <= most) return;
  throw new PictureRefusal(`is larger than ${most / 1_000_000} MB`, 'Save it smaller.');
}

/** @throws PictureRefusal for a picture with too many pixels to be decoded, or with none */
export function refuseLargeSize({ width, height }: { readonly width: number; readonly height: number }): void {
  if (!(width >= 1 && height >= 1)) throw new PictureRefusal('is damaged', resave);
  if (width <= maximumSide && height <= maximumSide && width * height <= maximumPixels) return;
  throw new PictureRefusal(
    `has ${width} × ${height} pixels, more than ${maximumPixels / 1_000_000} million or ${maximumSide} on a side`,
    'Save it smaller.',
  );
}

/** What helps against a damaged picture. */
export const resave = 'Open it in a program for pictures, and save it again.';
