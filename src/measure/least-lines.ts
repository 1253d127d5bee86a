import { onceFor } from '../model/once-for.js';
import { widthOf } from './fill-lines.js';
import type { Measure } from './line-count.js';
import type { MeasuredText } from './measured-text.js';
import type { Stretch } from './word.js';

/**
 * A number of lines that a text surely takes at a size: as many as there were if all of them were full. It is known without filling
 * lines, so that sizes which are far too large are passed over quickly.
 */
export function leastLines(text: MeasuredText, size: number, { width }: Measure): number {
  const { whole, longestWord, longestSpace } = totalOf(text);
  let most = 1;
  for (let font = 0; font < text.fonts; font += 1) {
    const setting = { font, size, spacing: text.letterSpacing };
    // What has to be broken may end a line that it does not fill.
    if (widthOf(longestWord, setting) > width) continue;
    // Each line ends with a space that takes no room.
    const room = width + Math.max(0, widthOf(longestSpace, setting));
    most = Math.max(most, Math.ceil(widthOf(whole, setting) / room - rounding));
  }
  return most;
}

/** Widths that are summed in another order differ in their last digits. */
const rounding = 1e-6;

/** What the words and spaces of a text come to. */
interface Total {
  readonly whole: Stretch;
  /** In each font as wide as any word, with as many letters as any. */
  readonly longestWord: Stretch;
  readonly longestSpace: Stretch;
}

const totalOf = onceFor(({ words, fonts }: MeasuredText): Total => {
  const [whole, longestWord, longestSpace] = [empty(fonts), empty(fonts), empty(fonts)];
  for (const { word, space } of words) {
    add(whole, word);
    add(whole, space);
    widen(longestWord, word);
    widen(longestSpace, space);
  }
  return { whole, longestWord, longestSpace };
});

interface Sum {
  ems: number[];
  letters: number;
}

const empty = (fonts: number): Sum => ({ ems: new Array<number>(fonts).fill(0), letters: 0 });

function add(sum: Sum, { ems, letters }: Stretch): void {
  for (let font = 0; font < sum.ems.length; font += 1) sum.ems[font] = (sum.ems[font] ?? 0) + (ems[font] ?? 0);
  sum.letters += letters;
}

function widen(longest: Sum, { ems, letters }: Stretch): void {
  for (let font = 0; font < longest.ems.length; font += 1)
    longest.ems[font] = Math.max(longest.ems[font] ?? 0, ems[font] ?? 0);
  longest.letters = Math.max(longest.letters, letters);
}
