import type { Matrix } from '../document/matrix.js';
import type { Pixels } from '../../../picture/raster/encode-png.js';

/**
 * A picture as the page shows it: programs turn and mirror pictures when they place them, as cameras ask for. Anything between
 * quarter turns is taken for the nearest.
 *
 * @param matrix where the unit square of the picture stands on the page, whose second axis runs down
 */
export function upright(picture: Pixels, [a, b, c, d]: Matrix): Pixels {
  const { width, height, pixels, channels } = picture;
  const isTurned = Math.abs(b) > Math.abs(a);
  const mirrored = isTurned ? { columns: b < 0, rows: c > 0 } : { columns: a < 0, rows: d > 0 };
  if (!isTurned && !mirrored.columns && !mirrored.rows) return picture;
  const [across, down] = isTurned ? [height, width] : [width, height];
  const turned = new Uint8Array(pixels.length);
  let to = 0;
  for (let y = 0; y < down; y += 1)
    for (let x = 0; x < across; x += 1) {
      const [column, row] = isTurned ? [y, x] : [x, y];
      const fromColumn = mirrored.columns ? width - 1 - column : column;
      const fromRow = mirrored.rows ? height - 1 - row : row;
      const from = (fromRow * width + fromColumn) * channels;
      for (let channel = 0; channel < channels; channel += 1) turned[to + channel] = pixels[from + channel] ?? 0;
      to += channels;
    }
  return { width: across, height: down, pixels: turned, channels };
}
