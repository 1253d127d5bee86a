import type { Topic } from '../../../model/briefing.js';
import type { TableGraphic } from '../../../model/deck.js';
import { tidyText } from '../../content/text/tidy-text.js';

type Cell = TableGraphic['rows'][number]['cells'][number];

/** A table as its cells are shown: the header, where the columns have names, and the rows, all of one length. */
export interface ShownTable {
  readonly header: readonly Cell[] | undefined;
  readonly rows: readonly (readonly Cell[])[];
  readonly columns: number;
}

/**
 * Numbers stand on the right, one over the other, and so do the names of their columns. Years in front name the rows: they begin
 * where the table begins.
 *
 * @param namesRows the first column names the rows, and is set bold; the others are words
 */
export function shownTable({ columns, rows }: NonNullable<Topic['table']>, namesRows = false): ShownTable {
  const count = Math.max(columns.length, ...rows.map((cells) => cells.length));
  const aligned = Array.from({ length: count }, (_, column) => {
    const cells = rows.map((row) => row[column] ?? '');
    const isNumbers = !namesRows && isNumeric(cells) && !(column === 0 && areYears(cells));
    return isNumbers ? ('right' as const) : ('left' as const);
  });
  const row = (cells: readonly string[]): Cell[] =>
    aligned.map((align, column) => ({
      text: tidyText(cells[column] ?? ''),
      align,
      ...(namesRows && column === 0 ? { bold: true } : {}),
    }));
  const isNamed = columns.some((name) => tidyText(name) !== '');
  return {
    header: isNamed ? row(columns).map((cell) => ({ ...cell, bold: true })) : undefined,
    rows: rows.map(row),
    columns: count,
  };
}

/** Numbers with at most a currency and a short unit beside them. */
const isNumeric = (cells: readonly string[]): boolean => {
  const filled = cells.map((cell) => cell.trim()).filter((cell) => cell !== '' && !/^[-–—.…]+$/.test(cell));
  return filled.length > 0 && filled.every((cell) => numeric.test(cell));
};

const areYears = (cells: readonly string[]): boolean =>
  cells.every((cell) => /^(?:1[5-9]|20|21)\d\d$/.test(cell.trim()));

const numeric = /^[^\p{L}\d]{0,3}(?:[A-Z]{2,3}\s?)?\d[\d\s.,'’]*(?:\s?[^\s\d]{1,5}){0,2}$/u;
