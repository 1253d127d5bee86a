import { fillLines, widthOf, type Line } from './fill-lines.js';
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
 */
export function endsInLoneWord(text: MeasuredText, size: number, { width, firstLine = 0 }: Measure): boolean {
  const [before, last] = text.words.slice(-2);
  if (before === undefined || last === undefined || before.space === noStretch) return false;
  const lines = nearWidths.flatMap((share) =>
    Array.from({ length: text.fonts }, (_, font): Line => {
      return { font, size, available: width * share, firstLine, spacing: text.letterSpacing };
    }),
  );
  return lines.some((line) => {
    const { lines: count, wordsOnLast } = fillLines(text.words, line);
    const lone = widthOf(last.word, line);
    const both = lone + widthOf(before.space, line) + widthOf(before.word, line);
    return count > 1 && wordsOnLast === 1 && lone < width * mostOfLone && both < width * mostOfBoth;
  });
}

/** Shares of a line. */
const nearWidths = [1 - 2 * reserve, 1 - reserve, 1, 1 + reserve, 1 + 2 * reserve];

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
  const isTooWide = (stretch: Stretch): boolean =>
    stretch.letters <= longestWord &&
    Array.from({ length: fonts }, (_, font) => widthOf(stretch, { font, size, spacing })).some(
      (wide) => wide > available,
    );
  return words.some(({ word }) => word.stretches.some(isTooWide));
}

/** In letters; what is longer is no word that people read. */
const longestWord = 24;
