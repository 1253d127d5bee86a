import type { PdfLimits } from '../../limits.js';
import { streamsOf } from '../streams-of.js';
import { withoutEscapes } from '../without-escapes.js';

/**
 * The largest picture that is decoded, in pixels, so that all those of the file together, which may stand on one page, take no
 * more than they may. A picture that doesn't say its size in its dictionary counts as one of the largest. Pictures whose samples have
 * a number of bits that no picture may have aren't decoded either: PDF.js would read as many bits as are told, for each sample.
 *
 * @param insidePages the dictionaries of pictures that are written inside pages
 */
export function pixelLimit(
  bytes: Uint8Array,
  limits: Pick<PdfLimits, 'pixels' | 'pixelsTogether'>,
  insidePages: readonly string[] = [],
): number {
  const sizes: number[] = [];
  let most = limits.pixels;
  const streams = Array.from(streamsOf(bytes), ({ dictionary }) => dictionary);
  const pictures = streams.filter((dictionary) => /\/Subtype\s*\/Image\b/.test(dictionary));
  // No other object says their size, and without one they aren't drawn.
  const inside = insidePages.map(withoutEscapes).filter((dictionary) => sizeOf(dictionary) !== undefined);
  for (const dictionary of [...pictures, ...inside]) {
    const size = sizeOf(dictionary) ?? limits.pixels;
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

function sizeOf(dictionary: string): number | undefined {
  const [width, height] = [numberOf('W(?:idth)?', dictionary), numberOf('H(?:eight)?', dictionary)];
  return width === undefined || height === undefined ? undefined : width * height;
}

function numberOf(key: string, dictionary: string): number | undefined {
  const told = new RegExp(`/${key}\\s+(\\d+)(?!\\s+\\d+\\s+R\\b)(?!\\d)`).exec(dictionary)?.[1];
  return told === undefined ? undefined : Number(told);
}
