import type { PdfLimits } from '../limits.js';
import { streamsOf } from './streams-of.js';

/**
 * The largest picture that is decoded, in pixels, so that all those of the file together, which may stand on one page, take no
 * more than they may. A picture that doesn't say its size in its dictionary counts as one of the largest.
 */
export function pixelLimit(bytes: Uint8Array, limits: Pick<PdfLimits, 'pixels' | 'pixelsTogether'>): number {
  const sizes: number[] = [];
  for (const { dictionary } of streamsOf(bytes)) {
    if (!/\/Subtype\s*\/Image\b/.test(dictionary)) continue;
    const [width, height] = [numberOf('Width', dictionary), numberOf('Height', dictionary)];
    const size = width === undefined || height === undefined ? limits.pixels : width * height;
    if (size <= limits.pixels) sizes.push(size);
  }
  let left = limits.pixelsTogether;
  for (const size of sizes.sort((first, second) => first - second)) {
    left -= size;
    if (left < 0) return Math.max(0, size - 1);
  }
  return limits.pixels;
}

function numberOf(key: string, dictionary: string): number | undefined {
  const told = new RegExp(`/${key}\\s+(\\d+)(?!\\s+\\d+\\s+R\\b)(?!\\d)`).exec(dictionary)?.[1];
  return told === undefined ? undefined : Number(told);
}
