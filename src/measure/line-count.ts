import { fillLines, widthOf } from './fill-lines.js';
import type { MeasuredText } from './measured-text.js';
import { noStretch, type Stretch } from './word.js';

/** Room that is kept free, so that rounding and hinting in a viewer never add a line. */
const reserve = 0.01;

/** Where the lines of a paragraph stand, in points. */
export interface Measure {
  readonly width: number;
  /** How much narrower the first line is. */
  readonly firstLine?: number;
}

/** How many lines a text takes at a size, in the font of the style that takes the most. An empty one takes one. */
export function lineCount(text: MeasuredText, size: number, { width, firstLine = 0 }: Measure): number {
  const available = width * (1 - reserve);
  let most = 1;
  for (let font = 0; font < text.fonts; font += 1) {
    const line = { font, size, available, firstLine, spacing: text.letterSpacing };
    most = Math.max(most, fillLines(text.words, line).lines);
  }
  return most;
}

/**
 * Whether the last line holds one short word alone, in any font of the style, and can take the word before it too without
 * becoming the longer one. Viewers set letters a little closer or wider than they are measured, so lines of about that width count too.
 *
 * @param near shares of the width that are tried
 */
export function endsInLoneWord(
  text: MeasuredText,
  size: number,
  { width, firstLine = 0 }: Measure,
  near: readonly number[] = sameFont,
): boolean {
  const [before, last] = text.words.slice(-2);
  if (before === undefined || last === undefined || before.space === noStretch) return false;
  for (let font = 0; font < text.fonts; font += 1) {
    const setting = { font, size, spacing: text.letterSpacing };
    const lone = widthOf(last.word, setting);
    const both = lone + widthOf(before.space, setting) + widthOf(before.word, setting);
    if (lone >= width * mostOfLone || both >= width * mostOfBoth) continue;
    const isLone = near.some((share) => {
      const { lines, wordsOnLast } = fillLines(text.words, { ...setting, available: width * share, firstLine });
      return lines > 1 && wordsOnLast === 1;
    });
    if (isLone) return true;
  }
  return false;
}

/** Shares of a line that a text may find where it is set in a font that it was measured in. */
export const sameFont: readonly number[] = [1 - 2 * reserve, 1 - reserve, 1, 1 + reserve, 1 + 2 * reserve];
/** The same in any other font: up to a quarter wider, or a tenth narrower. */
export const otherFonts: readonly number[] = Array.from({ length: 31 }, (_, index) => 0.8 + index * reserve);

/** Shares of a line: a longer word does not look lost on it, and more than that would leave the line before it short. */
const mostOfLone = 0.4;
const mostOfBoth = 0.6;

/** The width in points of the whole text on one line, in the widest font. */
export function lineWidth({ words, fonts, letterSpacing: spacing }: MeasuredText, size: number): number {
  let widest = 0;
  for (let font = 0; font < fonts; font += 1) {
    let width = 0;
    words.forEach(({ word, space }, index) => {
      width += widthOf(word, { font, size, spacing });
      if (index < words.length - 1) width += widthOf(space, { font, size, spacing });
    });
    widest = Math.max(widest, width);
  }
  return widest;
}

/** Whether a word would be broken in its middle, because it is wider than a line: not an address, which has to be. */
export function breaksWord(
  { words, fonts, letterSpacing: spacing }: MeasuredText,
  size: number,
  width: number,
): boolean {
  const available = width * (1 - reserve);
  for (let font = 0; font < fonts; font += 1) {
    const setting = { font, size, spacing };
    const isTooWide = (stretch: Stretch): boolean =>
      stretch.letters <= longestWord && widthOf(stretch, setting) > available;
    if (words.some(({ word }) => word.stretches.some(isTooWide))) return true;
  }
  return false;
}

/** In letters; what is longer is no word that people read. */
const longestWord = 24;
