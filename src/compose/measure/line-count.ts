import type { MeasuredText, Stretch, Word } from './measured-text.js';

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
  const counts = text.words.map((words) =>
    countLines(words, { size, available, firstLine, spacing: text.letterSpacing }),
  );
  return Math.max(1, ...counts);
}

/** The width in points of the whole text on one line, in the widest font. */
export function lineWidth(text: MeasuredText, size: number): number {
  const widths = text.words.map((words) =>
    words.reduce((sum, word, index) => {
      const space = index === words.length - 1 ? 0 : widthOf(word.space, size, text.letterSpacing);
      return sum + widthOf(word, size, text.letterSpacing) + space;
    }, 0),
  );
  return Math.max(0, ...widths);
}

interface Line {
  readonly size: number;
  readonly available: number;
  readonly firstLine: number;
  readonly spacing: number;
}

/** Fills lines one after the other, as PowerPoint and LibreOffice do; the space at the end of a line takes no room. */
function countLines(words: readonly Word[], { size, available, firstLine, spacing }: Line): number {
  let lines = 1;
  let used = firstLine;
  for (const word of words) {
    const width = widthOf(word, size, spacing);
    if (used + width > available && used > (lines === 1 ? firstLine : 0)) {
      lines += 1;
      used = 0;
    }
    if (used + width > available) {
      lines += linesOfLongWord(word, size, spacing, available) - 1;
      used = available;
    } else {
      used += width + widthOf(word.space, size, spacing);
    }
  }
  return lines;
}

/**
 * A word wider than a line is broken wherever it must be, or first at its inner breaks, which programs handle
 * differently: the worse counts. The last line is taken as full.
 */
function linesOfLongWord(word: Word, size: number, spacing: number, available: number): number {
  const perLine = Math.max(available - word.widest * size, word.widest * size);
  const anywhere = (stretch: Stretch): number => Math.ceil(widthOf(stretch, size, spacing) / perLine);
  let lines = 1;
  let used = 0;
  for (const stretch of word.stretches) {
    const width = widthOf(stretch, size, spacing);
    if (used + width <= available) {
      used += width;
      continue;
    }
    lines += (used > 0 ? 1 : 0) + (width > available ? anywhere(stretch) - 1 : 0);
    used = width > available ? available : width;
  }
  return Math.max(lines, anywhere(word));
}

function widthOf(stretch: Stretch, size: number, spacing: number): number {
  return stretch.em * size + stretch.letters * spacing;
}
