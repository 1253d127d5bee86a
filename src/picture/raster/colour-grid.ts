import jpeg from 'jpeg-js';
import { PNG } from 'pngjs';
import { isJpeg, jpegSize } from './jpeg-size.js';
import { isPng, pngSize } from './png-size.js';

/** A picture in a few large pixels, each what most of its part of the picture looks like. */
export interface ColourGrid {
  readonly columns: number;
  readonly rows: number;
  /** Row by row from the top left: "RRGGBB", and how opaque that is, from 0 to 1. */
  readonly cells: readonly { readonly colour: string; readonly opacity: number }[];
}

/**
 * Looks at the pixels of a PNG or JPEG picture.
 *
 * @returns undefined for a picture of another kind, a damaged one, and one of more pixels than are worth the time
 */
export function colourGrid(bytes: Uint8Array, columns: number, rows: number): ColourGrid | undefined {
  const size = isPng(bytes) ? pngSize(bytes) : isJpeg(bytes) ? jpegSize(bytes) : undefined;
  if (size === undefined || size.width < 1 || size.height < 1 || size.width * size.height > mostPixels)
    return undefined;
  const pixels = decoded(bytes);
  return pixels && gridOf(pixels, columns, rows);
}

/** A photograph as large takes a second. */
const mostPixels = 12_000_000;

interface Pixels {
  readonly width: number;
  readonly height: number;
  /** Red, green, blue and opacity, a byte each. */
  readonly data: Uint8Array;
}

function decoded(bytes: Uint8Array): Pixels | undefined {
  try {
    if (isPng(bytes)) return PNG.sync.read(Buffer.from(bytes));
    return jpeg.decode(bytes, { useTArray: true, maxMemoryUsageInMB: 256 });
  } catch {
    // What can't be decoded is a picture of which nothing is known.
    return undefined;
  }
}

function gridOf({ width, height, data }: Pixels, columns: number, rows: number): ColourGrid {
  const cells = Array.from({ length: columns * rows }, (_, index) => {
    const [column, row] = [index % columns, Math.floor(index / columns)];
    return averageOf(
      { width, height, data },
      { left: (column * width) / columns, right: ((column + 1) * width) / columns },
      { top: (row * height) / rows, bottom: ((row + 1) * height) / rows },
    );
  });
  return { columns, rows, cells };
}

/** So many pixels across and down stand for a cell. */
const samples = 6;

function averageOf(
  { width, height, data }: Pixels,
  { left, right }: { readonly left: number; readonly right: number },
  { top, bottom }: { readonly top: number; readonly bottom: number },
): ColourGrid['cells'][number] {
  const sums = [0, 0, 0];
  let opacity = 0;
  for (let down = 0; down < samples; down += 1) {
    for (let across = 0; across < samples; across += 1) {
      const x = Math.min(width - 1, Math.floor(left + ((across + 0.5) * (right - left)) / samples));
      const y = Math.min(height - 1, Math.floor(top + ((down + 0.5) * (bottom - top)) / samples));
      const at = 4 * (y * width + x);
      const weight = (data[at + 3] ?? 0) / 255;
      sums.forEach((sum, part) => (sums[part] = sum + weight * (data[at + part] ?? 0)));
      opacity += weight;
    }
  }
  const colour = sums.map((sum) => hexadecimal(opacity === 0 ? 255 : sum / opacity)).join('');
  return { colour, opacity: opacity / samples ** 2 };
}

const hexadecimal = (value: number): string => Math.round(value).toString(16).padStart(2, '0').toUpperCase();
