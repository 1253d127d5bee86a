import { linesOf, type DrawnWord } from './drawn-words.js';

/** How two drawings of a page differ. */
export interface Comparison {
  readonly words: number;
  /** Words of ours that stand where the other drawing has them. */
  readonly near: number;
  readonly lines: number;
  /** Lines of ours that the other drawing has word for word. */
  readonly equalLines: number;
  /** How far the others are away, and those that the other drawing has not. */
  readonly far: readonly string[];
}

/**
 * How far below the middles of their words are than ours, in heights of a word: the middle is that of what a PDF says of its font, and
 * programs take that from different tables of the font file.
 */
export function shiftBetween(ours: readonly DrawnWord[], theirs: readonly DrawnWord[]): number {
  const shifts = ours.flatMap((word) => {
    const same = theirs.filter(({ text, x }) => text === word.text && Math.abs(x - word.x) < 3);
    const [nearest] = same.sort((one, other) => away(one, word) - away(other, word));
    return nearest === undefined ? [] : [(nearest.y - word.y) / word.height];
  });
  return shifts.sort((one, other) => one - other)[shifts.length >> 1] ?? 0;
}

/** @param within how far a word may be away, in points */
export function comparePages(ours: readonly DrawnWord[], theirs: readonly DrawnWord[], within: number): Comparison {
  const left = [...theirs];
  const far: string[] = [];
  let near = 0;
  for (const word of ours) {
    const same = left
      .filter(({ text }) => text === word.text)
      .sort((one, other) => away(one, word) - away(other, word));
    const [nearest = inPieces(word, left, within)] = same;
    if (nearest !== undefined) left.splice(left.indexOf(nearest), 1);
    if (nearest !== undefined && away(nearest, word) <= within) near += 1;
    else far.push(`${word.text} ${nearest === undefined ? 'is not there' : offset(word, nearest)}`);
  }
  const known = linesOf(theirs);
  const lines = linesOf(ours);
  const equalLines = lines.filter((line) => known.includes(line)).length;
  return { words: ours.length, near, lines: lines.length, equalLines, far };
}

/** Where a word begins that the other drawing has in pieces, as poppler parts letters that are set far apart. */
function inPieces(word: DrawnWord, others: readonly DrawnWord[], within: number): DrawnWord | undefined {
  const line = others
    .filter(({ y, x }) => Math.abs(y - word.y) <= within && x >= word.x - within)
    .sort((one, other) => one.x - other.x);
  const [first] = line;
  return line.some((_, last) => textOf(line.slice(0, last + 1)) === word.text) ? first : undefined;
}

const textOf = (words: readonly DrawnWord[]): string => words.map(({ text }) => text).join('');

const away = (one: DrawnWord, other: DrawnWord): number =>
  Math.max(Math.abs(one.x - other.x), Math.abs(one.y - other.y));

const offset = (one: DrawnWord, other: DrawnWord): string =>
  `${(one.x - other.x).toFixed(1)}/${(one.y - other.y).toFixed(1)}`;
