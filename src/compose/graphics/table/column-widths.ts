import { lineWidth } from '../../../measure/line-count.js';
import type { MeasuredText } from '../../../measure/measured-text.js';
import type { MeasuredTable } from './measured-table.js';

/** Left and right of the text of a cell together, in points: the default of every program (ECMA-376 part 1, 21.1.3.17). */
export const sideMargins = 14.4;

/** Kept free beside the longest line, so that rounding in a viewer never wraps it. */
const reserve = 1.02;

/**
 * How wide the columns are in points, together as wide as the place: as wide as their longest line where all fit side by side,
 * with what is left shared out; else columns of numbers keep theirs, and the others share the rest by how much they hold.
 * Undefined where a word would be broken.
 */
export function columnWidths(table: MeasuredTable, size: number, width: number): number[] | undefined {
  const natural = table.columns.map((cells) => widest(cells, size));
  const total = sum(natural);
  if (total <= width) return natural.map((own) => (own * width) / total);
  const least = table.columns.map((cells, column) =>
    table.numeric[column] === true
      ? Math.max(widestIn(table.rows, column, size), longestWord(cells, size))
      : longestWord(cells, size),
  );
  if (sum(least) > width) return undefined;
  return shareOut(natural, least, width);
}

/** By what each column would like, but none below what it needs. */
function shareOut(natural: readonly number[], least: readonly number[], width: number): number[] {
  const fixed = new Set<number>();
  for (;;) {
    const free = natural.map((_, column) => column).filter((column) => !fixed.has(column));
    const left = width - sum([...fixed].map((column) => least[column] ?? 0));
    const wish = sum(free.map((column) => weightOf(natural[column] ?? 0)));
    const share = (column: number): number => (weightOf(natural[column] ?? 0) * left) / wish;
    const short = free.filter((column) => share(column) < (least[column] ?? 0));
    if (short.length === 0)
      return natural.map((_, column) => (fixed.has(column) ? (least[column] ?? 0) : share(column)));
    for (const column of short) fixed.add(column);
  }
}

/** Ten times the text gets about three times the width: it may wrap, the others then need not. */
const weightOf = (natural: number): number => Math.sqrt(natural);

const widest = (cells: readonly MeasuredText[], size: number): number =>
  Math.max(...cells.map((text) => lineWidth(text, size))) * reserve + sideMargins;

const widestIn = (rows: MeasuredTable['rows'], column: number, size: number): number =>
  widest(
    rows.flatMap((cells) => cells[column] ?? []),
    size,
  );

const longestWord = (cells: readonly MeasuredText[], size: number): number =>
  widest(
    cells.flatMap((text) => text.words.map((word) => ({ ...text, words: [word] }))),
    size,
  );

const sum = (lengths: readonly number[]): number => lengths.reduce((total, length) => total + length, 0);
