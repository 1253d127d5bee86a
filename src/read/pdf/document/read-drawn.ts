import type { Box } from '../page.js';
import type { Pixels } from '../../../picture/raster/encode-png.js';
import { upright } from '../picture/upright.js';
import { identity, matrixFrom, multiply, type Matrix } from './matrix.js';
import type { OpenedPdf, PdfJsPage } from './pdf-js.js';

/** A picture as it stands on a page, unpacked and upright. */
export interface RawPicture extends Pixels {
  readonly box: Box;
}

/** What a page shows beside its text. */
export interface Drawn {
  readonly pictures: readonly RawPicture[];
  /** Pixels of all pictures that were decoded, those that were not wanted included. */
  readonly decoded: number;
}

/**
 * The pictures of a page where they stand, when it is drawn; PDF.js knows its fonts from then on. Masks are no pictures.
 *
 * @param isWanted whether a picture of that place and size in pixels is to be taken
 */
export async function readDrawn(
  page: PdfJsPage,
  operators: OpenedPdf['operators'],
  isWanted: (box: Box, width: number, height: number) => boolean,
): Promise<Drawn> {
  const view = matrixFrom(page.getViewport({ scale: 1 }).transform) ?? identity;
  const { fnArray, argsArray } = await page.getOperatorList({ annotationMode: 0 });
  const placed: PlacedImage[] = [];
  const saved: Matrix[] = [];
  let current = view;
  fnArray.forEach((operator: number, index: number) => {
    const [first, second, third] = readArguments(argsArray[index]);
    switch (operator) {
      case operators.save:
        saved.push(current);
        break;
      case operators.restore:
      case operators.paintFormXObjectEnd:
        current = saved.pop() ?? view;
        break;
      case operators.paintFormXObjectBegin:
        saved.push(current);
        current = multiply(current, matrixFrom(first) ?? identity);
        break;
      case operators.transform:
        current = multiply(current, matrixFrom(argsArray[index]) ?? identity);
        break;
      case operators.paintImageXObject:
        if (typeof first === 'string')
          placed.push({ name: first, width: Number(second), height: Number(third), matrix: current });
        break;
      default:
    }
  });
  const pictures: RawPicture[] = [];
  for (const { name, matrix, width, height } of placed) {
    const box = boxOf(matrix);
    const picture = isWanted(box, width, height) ? pictureOf(await decoded(page, name)) : undefined;
    if (picture !== undefined) pictures.push({ ...upright(picture, matrix), box });
  }
  const sizes = new Map(placed.map(({ name, width, height }) => [name, width * height]));
  return { pictures, decoded: [...sizes.values()].reduce((sum, size) => sum + size, 0) };
}

interface PlacedImage {
  readonly name: string;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
  readonly matrix: Matrix;
}

const readArguments = (given: unknown): readonly unknown[] => (Array.isArray(given) ? given : []);

/** A picture fills the unit square of its coordinates. */
function boxOf([a, b, c, d, e, f]: Matrix): Box {
  const across = [e, e + a, e + c, e + a + c];
  const down = [f, f + b, f + d, f + b + d];
  return {
    left: Math.min(...across),
    right: Math.max(...across),
    top: Math.min(...down),
    bottom: Math.max(...down),
  };
}

/** PDF.js answers for every picture that it names; with nothing for one that it can't decode. */
const decoded = (page: PdfJsPage, name: string): Promise<unknown> =>
  new Promise((resolve) => {
    (name.startsWith('g_') ? page.commonObjs : page.objs).get(name, resolve);
  });

/** PDF.js gives 3 or 4 bytes a pixel, or 1 bit: black and white alone are scans and stamps. */
function pictureOf(value: unknown): Pixels | undefined {
  if (!(value instanceof Object) || !('data' in value) || !('width' in value) || !('height' in value)) return undefined;
  const { data, width, height } = value;
  if (!(data instanceof Uint8Array || data instanceof Uint8ClampedArray)) return undefined;
  if (typeof width !== 'number' || typeof height !== 'number') return undefined;
  const pixels = new Uint8Array(data.buffer, data.byteOffset, data.byteLength);
  const channels = pixels.length / (width * height);
  return channels === 3 || channels === 4 ? { width, height, pixels, channels } : undefined;
}
