import type { PdfLimits } from '../limits.js';
import { streamsOf } from './streams-of.js';

/**
 * The largest picture that is decoded, in pixels, so that all those of the file together, which may stand on one page, take no
 * more than they may. A picture that doesn't say its size in its dictionary counts as one of the largest. Pictures whose samples have
 * a number of bits that no picture may have aren't decoded either: PDF.js would read as many bits as are told, for each sample.
 */
export function pixelLimit(bytes: Uint8Array, limits: Pick<PdfLimits, 'pixels' | 'pixelsTogether'>): number {
  const sizes: number[] = [];
  let most = limits.pixels;
  for (const { dictionary } of streamsOf(bytes)) {
    if (!/\/Subtype\s*\/Image\b/.test(dictionary)) continue;
    const [width, height] = [numberOf('Width', dictionary), numberOf('Height', dictionary)];
    const size = width === undefined || height === undefined ? limits.pixels : width * height;
    if (hasOddSamples(dictionary)) most = Math.min(most, Math.max(0, size - 1));
    if (size <= limits.pixels) sizes.push(size);
  }
  let left = limits.pixelsTogether;
  for (const size of sizes.sort((first, second) => first - second)) {
    left -= size;
    if (left < 0) return Math.min(most, Math.max(0, size - 1));
  }
  return most;
}

/** Other than ISO 32000-1, 8.9.5.1 has them; also where another object says how many. */
const hasOddSamples = (dictionary: string): boolean =>
  /\/(?:BitsPerComponent|BPC)\b/.test(dictionary) &&
  !/\/(?:BitsPerComponent|BPC)\s+(?:1|2|4|8|16)(?![\d.])(?!\s+\d+\s+R\b)/.test(dictionary);

function numberOf(key: string, dictionary: string): number | undefined {
  const told = new RegExp(`/${key}\\s+(\\d+)(?!\\s+\\d+\\s+R\\b)(?!\\d)`).exec(dictionary)?.[1];
  return told === undefined ? undefined : Number(told);
}
