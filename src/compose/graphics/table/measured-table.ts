import type { Placeholder } from '../../../template/model.js';
import { measureRuns, type MeasuredText } from '../../../measure/measured-text.js';
import { cellStyle } from '../cell-style.js';
import type { ShownTable } from './cells.js';

/** A table with its cells measured once, for every size. */
export interface MeasuredTable {
  readonly header: readonly MeasuredText[] | undefined;
  readonly rows: readonly (readonly MeasuredText[])[];
  /** Of each column, every cell from the header down. */
  readonly columns: readonly (readonly MeasuredText[])[];
  /** Columns of numbers, which are never wrapped. */
  readonly numeric: readonly boolean[];
}

/** The cells of a table, measured in the style of the placeholder that it is to stand in. */
export function measuredTable({ header, rows, columns }: ShownTable, placeholder: Placeholder): MeasuredTable {
  const measure = (cells: ShownTable['rows'][number]): MeasuredText[] =>
    cells.map(({ text, bold = false }) => measureRuns([{ text }], cellStyle(placeholder, bold)));
  const [top, body] = [header && measure(header), rows.map(measure)];
  const all = [...(top ? [top] : []), ...body];
  return {
    header: top,
    rows: body,
    columns: Array.from({ length: columns }, (_, column) => all.flatMap((cells) => cells[column] ?? [])),
    numeric: (rows[0] ?? []).map(({ align }) => align === 'right'),
  };
}
