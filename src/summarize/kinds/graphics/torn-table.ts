import { hasLetterOrDigit } from '../../../language/index.js';
import type { Cell, TableCells } from './table-cells.js';

/**
 * Whether the cells of a table stand no longer where they belong: cells that reached over several rows were lost, so that many rows begin with what
 * is of another column; or the headings between its groups were, and the same labels come again and again.
 *
 * @param table of no more rows than a slide shows
 */
export const isTornTable = ({ rows }: TableCells): boolean => hasShiftedRows(rows) || hasLostGroups(rows);

type Rows = TableCells['rows'];

const isEmpty = (cell: Cell | undefined): boolean => cell === undefined || !hasLetterOrDigit(cell.text);

/** Rows that end so much earlier than the fullest that they seem to have lost what they began with. */
const hasShiftedRows = (rows: Rows): boolean => {
  const width = rows[0]?.length ?? 0;
  if (width < fewestColumns) return false;
  const lengths = rows.map((row) => row.findLastIndex((cell) => !isEmpty(cell)) + 1);
  const longest = Math.max(...lengths);
  const shifted = lengths.filter((length) => longest - length >= Math.max(2, width / 3));
  return shifted.length >= rows.length * mostShifted;
};
const fewestColumns = 3;
/** Rows that only name a group below them are fewer. */
const mostShifted = 0.4;

/** "Term | Before | After | Term | Before | After": of whom, a line above each said. */
const hasLostGroups = (rows: Rows): boolean => {
  if ((rows[0]?.length ?? 0) !== 2) return false;
  const labels = rows.map(([label]) => label?.text.trim() ?? '');
  const again = labels.filter((label, at) => label !== '' && label !== labels[at - 1] && labels.indexOf(label) < at);
  return again.length >= fewestAgain && again.length >= rows.length * mostAgain;
};
const fewestAgain = 4;
const mostAgain = 0.3;
