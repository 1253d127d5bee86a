import type { SpacedWord } from './measured-text.js';
import type { Stretch, Word } from './word.js';

/** How text is set. */
export interface Setting {
  /** Index of the font in the style. */
  readonly font: number;
  readonly size: number;
  readonly spacing: number;
}

export interface Line extends Setting {
  readonly available: number;
  readonly firstLine: number;
}

/** What filling lines comes to. */
export interface FilledLines {
  readonly lines: number;
  readonly wordsOnLast: number;
  /** Which words begin a line, by their place. */
  readonly starts: readonly number[];
}

/** Fills lines one after the other, as PowerPoint and LibreOffice do; the space at the end of a line takes no room. */
export function fillLines(words: readonly SpacedWord[], line: Line): FilledLines {
  const { available, firstLine } = line;
  let lines = 1;
  let wordsOnLast = 0;
  let used = firstLine;
  const starts = [0];
  let index = 0;
  for (const { word, space } of words) {
    const width = widthOf(word, line);
    if (used + width > available && wordsOnLast > 0) {
      lines += 1;
      starts.push(index);
      wordsOnLast = 0;
      used = 0;
    }
    wordsOnLast += 1;
    if (used + width > available) {
      lines += linesOfLongWord(word, line) - 1;
      used = available;
    } else {
      used += width + widthOf(space, line);
    }
    index += 1;
  }
  return { lines, wordsOnLast, starts };
}

/** No letter is wider, in ems. */
const widestLetter = 1.3;

/**
 * A word wider than a line is broken wherever it must be, or first at its inner breaks, which programs handle
 * differently: the worse counts. The last line is taken as full.
 */
function linesOfLongWord(word: Word, line: Line): number {
  const { available } = line;
  let lines = 1;
  let used = 0;
  for (const stretch of word.stretches) {
    const width = widthOf(stretch, line);
    if (used + width <= available) {
      used += width;
      continue;
    }
    lines += (used > 0 ? 1 : 0) + (width > available ? linesBrokenAnywhere(stretch, line) - 1 : 0);
    used = Math.min(width, available);
  }
  return Math.max(lines, linesBrokenAnywhere(word, line));
}

function linesBrokenAnywhere(stretch: Stretch, line: Line): number {
  const perLine = line.available - widestLetter * line.size;
  if (perLine <= 0) return stretch.letters;
  return Math.min(stretch.letters, Math.ceil(widthOf(stretch, line) / perLine));
}

/** In points. */
export function widthOf(stretch: Stretch, { font, size, spacing }: Setting): number {
  return (stretch.ems[font] ?? 0) * size + stretch.letters * spacing;
}
