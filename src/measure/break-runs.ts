import type { Run } from '../model/deck.js';
import type { TextStyle } from '../template/model.js';
import { fillLines, widthOf, type Line } from './fill-lines.js';
import type { Measure } from './line-count.js';
import { measureRuns, type SpacedWord } from './measured-text.js';
import { noStretch, type Stretch } from './word.js';

/** One line of a paragraph. */
export interface BrokenLine<T extends Run> {
  /** Without the spaces that the line ends with, which take no room. */
  readonly runs: readonly T[];
  /** Whether it ends with spaces: where it is read on, they stand between it and the next line. */
  readonly endsInSpace: boolean;
}

/**
 * The lines that a paragraph is drawn in, by the same filling of lines that it was planned with; without the room that a plan keeps
 * free, since whoever draws knows the font.
 *
 * @param style its first font is the one that is drawn; capitals are made here
 * @param size in points
 */
export function breakRuns<T extends Run>(
  runs: readonly T[],
  style: TextStyle,
  size: number,
  { width, firstLine = 0 }: Measure,
): BrokenLine<T>[] {
  const set = runs.map((run) => ({ ...run, text: shownText(run.text, style) }));
  const { words, letterSpacing: spacing } = measureRuns(set, style);
  const line: Line = { font: 0, size: dottedSize(size), available: width * surelyRoom, firstLine, spacing };
  const letters = set.flatMap((run) => Array.from(run.text, (letter) => ({ run, letter })));
  const letterAt = (place: number): Stretch => {
    const { run, letter } = letters[place] ?? { run: undefined, letter: '' };
    return measureRuns([{ text: letter, bold: run?.bold }], style).words[0]?.word ?? noStretch;
  };
  const pieces = withLongWordsCut(words, line, letterAt);
  const places = startsOf(pieces);
  const starts = fillLines(pieces, line).starts.map((piece) => places[piece] ?? 0);
  return starts.map((start, index) => lineOf(letters.slice(start, starts[index + 1] ?? letters.length)));
}

/**
 * LibreOffice breaks lines as a printer of 600 dots an inch would have them: letters are so many hundredths of a millimetre high, and of
 * these so many whole dots. At 20 points that is 0.2 % wider, at 22 as much narrower. PowerPoint does not tell.
 */
function dottedSize(size: number): number {
  const hundredths = Math.round((size * 2540) / 72);
  return (Math.round((hundredths * 600) / 2540) * 72) / 600;
}

/** Widths are whole hundredths of a millimetre there: what fills a line to the last goes to the next. */
const surelyRoom = 0.99998;

function shownText(text: string, { capitals }: TextStyle): string {
  const composed = text.normalize('NFC');
  return capitals ? composed.toUpperCase() : composed;
}

/** A word that is wider than a line is cut where programs may cut it, and at every letter where that is not enough. */
function withLongWordsCut(
  words: readonly SpacedWord[],
  line: Line,
  letterAt: (place: number) => Stretch,
): readonly SpacedWord[] {
  const isLong = (stretch: Stretch): boolean => widthOf(stretch, line) > line.available;
  if (!words.some(({ word }) => isLong(word))) return words;
  let place = 0;
  return words.flatMap(({ word, space }): SpacedWord[] => {
    const start = place;
    place += word.letters + space.letters;
    if (!isLong(word)) return [{ word, space }];
    let at = start;
    const parts = word.stretches.flatMap((stretch) => {
      const from = at;
      at += stretch.letters;
      return isLong(stretch)
        ? Array.from({ length: stretch.letters }, (_, index) => letterAt(from + index))
        : [stretch];
    });
    return parts.map((part, index) => ({
      word: { ...part, stretches: [part] },
      space: index === parts.length - 1 ? space : noStretch,
    }));
  });
}

/** At which letter of the text each word begins. */
function startsOf(words: readonly SpacedWord[]): number[] {
  let place = 0;
  return words.map(({ word, space }) => {
    const start = place;
    place += word.letters + space.letters;
    return start;
  });
}

function lineOf<T extends Run>(letters: readonly { readonly run: T; readonly letter: string }[]): BrokenLine<T> {
  const end = letters.findLastIndex(({ letter }) => !endOfLine.test(letter)) + 1;
  const line: { readonly run: T; text: string }[] = [];
  for (const { run, letter } of letters.slice(0, end)) {
    const last = line.at(-1);
    if (last?.run === run) last.text += letter;
    else line.push({ run, text: letter });
  }
  return { runs: line.map(({ run, text }) => ({ ...run, text })), endsInSpace: end < letters.length };
}

/** What a line may end with and never shows: the spaces that lines break at. */
const endOfLine = /[ \t\n\v\r\u2000-\u2006\u2008-\u200a\u3000]/;
