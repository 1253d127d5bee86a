import type { Pixels } from '../../../picture/raster/encode-png.js';

/** More than any slide shows of a picture. */
const longestSide = 2400;

/** A picture whose longer side has at most 2,400 pixels: squares of pixels become their mean. */
export function shrink<T extends Pixels>(picture: T): T {
  const { width, height, pixels, channels } = picture;
  const factor = Math.ceil(Math.max(width, height) / longestSide);
  if (factor <= 1) return picture;
  const [across, down] = [Math.max(1, Math.floor(width / factor)), Math.max(1, Math.floor(height / factor))];
  const shrunk = new Uint8Array(across * down * channels);
  const square = Math.min(factor, width) * Math.min(factor, height);
  for (let row = 0; row < down; row += 1)
    for (let column = 0; column < across; column += 1)
      for (let channel = 0; channel < channels; channel += 1) {
        let sum = 0;
        for (let y = row * factor; y < Math.min(height, (row + 1) * factor); y += 1)
          for (let x = column * factor; x < Math.min(width, (column + 1) * factor); x += 1)
            sum += pixels[(y * width + x) * channels + channel] ?? 0;
        shrunk[(row * across + column) * channels + channel] = Math.round(sum / square);
      }
  return { ...picture, width: across, height: down, pixels: shrunk };
}
