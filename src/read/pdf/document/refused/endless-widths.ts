import { withoutEscapes } from '../without-escapes.js';

/**
 * Whether the widths of a font (ISO 32000-1, 9.7.4.3) are told for more characters than a font can have: codes have two bytes, and
 * `/W [0 2147483647 500]` makes PDF.js write down two thousand million widths.
 *
 * @param text the file, or what a stream of objects unpacks to
 */
export function hasEndlessWidths(text: string): boolean {
  const plain = text.includes('#57') ? withoutEscapes(text) : text;
  if (widths.test(plain)) return true;
  const elsewhere = new Set(Array.from(plain.matchAll(widthsElsewhere), ([, number]) => Number(number)));
  return (
    elsewhere.size > 0 &&
    Array.from(plain.matchAll(longArray), ([, number]) => Number(number)).some((number) => elsewhere.has(number))
  );
}

/** Numbers and what other objects hold, one of them a million or more. */
const millions = /\[[\d\s.[\]R+-]*?(?<![\d.])[1-9]\d{6}/;
const widths = new RegExp(`/W2?\\s{0,9}${millions.source}`);
const widthsElsewhere = /\/W2?\s{1,9}(\d{1,10})\s{1,9}\d{1,10}\s{1,9}R\b/g;
const longArray = new RegExp(`(?<!\\d)(\\d{1,10})\\s{1,9}\\d{1,10}\\s{1,9}obj\\s{0,9}${millions.source}`, 'g');
