import { maximumPictureBytes, maximumPixels } from './limits.js';
import type { PixelSize } from '../../picture/pixel-size.js';
import type { Picture, RasterFormat } from './picture.js';
import { PictureRefusal } from '../../picture/picture-refusal.js';
import { isJpeg, jpegSize } from '../../picture/raster/jpeg-size.js';
import { isPng, pngSize } from '../../picture/raster/png-size.js';
import { isSvg } from '../../picture/svg/svg-tree.js';
import { readSvg } from './svg/read-svg.js';

/**
 * Reads a picture; what it is is told by its content, not by its name.
 *
 * @throws PictureRefusal when it is too large, damaged, of another kind, or an SVG with more in it than shapes
 */
export function readPicture(bytes: Uint8Array): Picture {
  if (bytes.length > maximumPictureBytes) {
    throw new PictureRefusal(
      `is larger than ${maximumPictureBytes / 1_000_000} MB`,
      'Save it with fewer pixels: every deck carries it.',
    );
  }
  if (isPng(bytes)) return raster('png', pngSize(bytes), bytes);
  if (isJpeg(bytes)) return raster('jpeg', jpegSize(bytes), bytes);
  if (isSvg(bytes)) return readSvg(bytes);
  throw new PictureRefusal('is not a PNG, JPEG or SVG picture', 'Export it as one of these.');
}

function raster(format: RasterFormat, size: PixelSize, bytes: Uint8Array): Picture {
  if (size === undefined || size.width === 0 || size.height === 0) {
    throw new PictureRefusal('is damaged', 'Open it in a program for pictures, and save it again.');
  }
  if (size.width > maximumPixels || size.height > maximumPixels) {
    throw new PictureRefusal(
      `has ${size.width} × ${size.height} pixels, more than ${maximumPixels} on a side`,
      'Save it smaller.',
    );
  }
  return { kind: 'raster', format, ...size, bytes };
}
