import { formatOf, type PictureFormat } from './format.js';
import type { ImageLibrary, LoadImageLibrary, Size } from './image-library.js';
import { refuseLargeFile, refuseLargeSize, resave } from './limits.js';
import { PictureRefusal } from './picture-refusal.js';
import type { SourcePicture } from './picture.js';
import { jpegSize } from './raster/jpeg-size.js';
import { orientationOf } from './raster/orientation.js';
import { pngSize } from './raster/png-size.js';
import { loadSharp } from './sharp.js';
import { harmlessSvg } from './svg/harmless-svg.js';

/**
 * Tells whether a picture can be shown, and how large it is. What it is is told by its content; how large, before anything of
 * it is decoded.
 *
 * @param load where the image library comes from; sharp, where it is installed
 * @returns undefined for a picture that only an image library can read, where there is none
 * @throws PictureRefusal where it is too large, damaged, of no known format, or a drawing that acts or shows what lies elsewhere
 */
export async function inspectPicture(
  bytes: Uint8Array,
  load: LoadImageLibrary = loadSharp,
): Promise<SourcePicture | undefined> {
  refuseLargeFile(bytes);
  const format = formatOf(bytes);
  if (format === undefined) {
    throw new PictureRefusal('is no JPEG, PNG, WebP, AVIF, GIF or SVG picture', 'Export it as one of these.');
  }
  const safe = format === 'svg' ? harmlessSvg(bytes) : bytes;
  const library = await load();
  const size = library === undefined ? ownSizeOf(bytes, format) : await sizeIn(library, safe, format);
  return size && { bytes, ...size };
}

async function sizeIn(library: ImageLibrary, bytes: Uint8Array, format: PictureFormat): Promise<Size> {
  const size = await library.sizeOf({ bytes, format });
  refuseLargeSize(size);
  await library.tryDecoding({ bytes, format });
  return size;
}

/** Without a library pixels stay as they are, so a picture that has to be turned can't be shown. */
function ownSizeOf(bytes: Uint8Array, format: PictureFormat): Size | undefined {
  if (format !== 'jpeg' && format !== 'png') return undefined;
  const size = format === 'jpeg' ? jpegSize(bytes) : pngSize(bytes);
  if (size === undefined) throw new PictureRefusal('is damaged', resave);
  refuseLargeSize(size);
  return orientationOf(bytes, format) === 1 ? size : undefined;
}
