import type { LanguagePack } from '../../../language/index.js';
import type { Topic } from '../../../model/briefing.js';
import type { Cell } from './table-cells.js';
import { chartOfTable } from './table-chart.js';

/** The chart of a table that need not stand in an article; undefined for a table that makes none. */
export function chartOfCells(
  { columns, rows }: Pick<NonNullable<Topic['table']>, 'columns' | 'rows'>,
  pack: LanguagePack,
): Omit<NonNullable<Topic['chart']>, 'evidence'> | undefined {
  const cell = (text: string): Cell => ({ text, span: { start: 0, end: 0 } });
  return chartOfTable({ columns: columns.map(cell), rows: rows.map((row) => row.map(cell)), caption: undefined }, pack)
    ?.chart;
}
