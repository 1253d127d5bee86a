import type { TextPiece } from './piece.js';

export type Cell = TextPiece['cells'][number];

/** Cells beside each other, from the left. */
export type Row = readonly Cell[];

/** Whether rows read like a table: they hold figures, or few words, or have names in bold above. */
export function readsLikeTable(rows: readonly Row[]): boolean {
  const [head = [], ...body] = rows;
  const cells = rows.flat();
  const words = cells.reduce((sum, { text }) => sum + text.split(' ').length, 0) / cells.length;
  const figures = head.some((_, column) => column > 0 && body.every((row) => isNumber(row[column]?.text ?? '')));
  return figures || words <= 2.5 || hasBoldHead(rows);
}

/** Whether all of the first row is bold, and not all below it. */
export const hasBoldHead = ([head, ...body]: readonly Row[]): boolean =>
  head?.every(({ bold }) => bold) === true && !body.every((row) => row.every(({ bold }) => bold));

/** Whether cells fill little of the way to the next column. */
export function isLoose(rows: readonly Row[]): boolean {
  const columns = rows[0]?.length ?? 0;
  for (let column = 0; column + 1 < columns; column += 1) {
    const left = Math.min(...rows.map((row) => row[column]?.left ?? Infinity));
    const fills = rows.map((row) => fillOf(row[column], row[column + 1], left));
    if (fills.reduce((sum, fill) => sum + fill, 0) / fills.length < 0.7) return true;
  }
  return false;
}

const fillOf = (cell: Cell | undefined, next: Cell | undefined, left: number): number =>
  cell === undefined || next === undefined ? 1 : (cell.right - cell.left) / (next.left - left);

/** Whether a row beside the table has text in one of its columns but the first, as columns of running text have. */
export const goesOn = (beside: Row, row: Row): boolean =>
  beside.some(
    ({ left, size, baseline }, index) =>
      Math.abs(baseline - (row[0]?.baseline ?? 0)) < 3 * size &&
      left - (beside[index - 1]?.right ?? -Infinity) > 0.9 * size &&
      row.slice(1).some((cell) => Math.abs(cell.left - left) < 3),
  );

/** A figure with its unit, or a year. */
export const isNumber = (text: string): boolean => /\d/.test(text) && text.replace(/[^\p{L}]/gu, '').length <= 3;
