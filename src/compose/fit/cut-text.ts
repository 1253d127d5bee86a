/**
 * The longest beginning of a text that fits, ended where a reader can pause: at a sentence's end if that leaves at
 * least half of what would fit, else at a clause's, a word's, and only inside a word when the word alone is too long.
 *
 * @returns the beginning and the rest, both without spaces at the cut; `undefined` when not even a letter fits
 */
export function cutText(
  text: string,
  fits: (beginning: string) => boolean,
): { readonly beginning: string; readonly rest: string } | undefined {
  const start = text.slice(0, mostLetters);
  const words = boundariesOf(start, /\s+/gu);
  const most = longestThatFits(words, text, fits);
  if (most === undefined) {
    const letters = Array.from(start.matchAll(/\P{M}\p{M}*/gu), (match) => match.index + match[0].length).slice(0, -1);
    return cutAt(text, longestThatFits(letters, text, fits));
  }
  const kinds = [boundariesOf(start, /(?<=[.!?…]["”’)]?)\s+/gu), boundariesOf(start, /(?<=[,;:–—])\s+/gu), words];
  for (const boundaries of kinds) {
    const last = boundaries.findLast((boundary) => boundary <= most);
    if (last !== undefined && last >= most / 2) return cutAt(text, last);
  }
  return cutAt(text, most);
}

/** No slide holds more, in UTF-16 units; what stands behind them is not looked at, however long a text is. */
export const mostLetters = 20_000;

function boundariesOf(text: string, pattern: RegExp): number[] {
  return Array.from(text.matchAll(pattern), (match) => match.index).filter((index) => index > 0);
}

/** Longer text takes more room, so the last boundary that fits can be searched: first by doubling, then by halves. */
function longestThatFits(
  boundaries: readonly number[],
  text: string,
  fits: (beginning: string) => boolean,
): number | undefined {
  const fitsUpTo = (boundary: number): boolean => fits(text.slice(0, boundaries[boundary]));
  let low = 0;
  let high = Math.min(32, boundaries.length);
  while (high < boundaries.length && fitsUpTo(high - 1)) {
    low = high;
    high = Math.min(2 * high, boundaries.length);
  }
  while (low < high) {
    const middle = (low + high) >> 1;
    if (fitsUpTo(middle)) low = middle + 1;
    else high = middle;
  }
  return boundaries[low - 1];
}

function cutAt(text: string, boundary: number | undefined): ReturnType<typeof cutText> {
  if (boundary === undefined) return undefined;
  return { beginning: text.slice(0, boundary).trimEnd(), rest: text.slice(boundary).trimStart() };
}
