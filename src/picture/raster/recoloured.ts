import { PNG } from 'pngjs';
import { colourGrid } from './colour-grid.js';
import { isJpeg, jpegSize } from './jpeg-size.js';
import { isPng, pngSize } from './png-size.js';

/**
 * A PNG or JPEG picture in other colours, coarser than it was: what is shown so is a ground that text stands on.
 *
 * @param colourOf what a colour of the picture becomes, both "RRGGBB"
 * @returns a PNG; undefined for what can't be decoded
 */
export function recoloured(bytes: Uint8Array, colourOf: (colour: string) => string): Uint8Array | undefined {
  const size = isPng(bytes) ? pngSize(bytes) : isJpeg(bytes) ? jpegSize(bytes) : undefined;
  if (size === undefined || size.width < 1 || size.height < 1) return undefined;
  const width = Math.min(size.width, mostColumns);
  const height = Math.min(size.height, Math.max(1, Math.round((width * size.height) / size.width)));
  const grid = colourGrid(bytes, width, height);
  if (grid === undefined) return undefined;
  const picture = new PNG({ width, height });
  grid.cells.forEach(({ colour, opacity }, index) => {
    const pixel = Number.parseInt(colourOf(colour), 16) * 256 + Math.round(opacity * 255);
    picture.data.writeUInt32BE(pixel, 4 * index);
  });
  return new Uint8Array(PNG.sync.write(picture));
}

const mostColumns = 240;
