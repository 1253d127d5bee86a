import { onOneLine } from '../../../language/index.js';
import type { Block } from '../../../model/article.js';
import type { Span } from '../../../model/span.js';
import type { Reading } from '../../annotate/reading.js';

/** A cell, and where it stands. */
export interface Cell {
  readonly text: string;
  readonly span: Span;
}

/** A table of the article as its cells: at least two columns and two rows, all of one length. */
export interface TableCells {
  /** Empty where the table does not name its columns. */
  readonly columns: readonly Cell[];
  readonly rows: readonly (readonly Cell[])[];
  readonly caption: Cell | undefined;
  /** Of a box of facts, whom they are of: the one cell of its first row. */
  readonly named?: Cell;
}

type TableBlock = Extract<Block, { kind: 'table' }>;

/** Rows and columns without a word are left out; undefined for what is no table to a reader. */
export const cellsOf = ({ text }: Reading, { rows, header, caption }: TableBlock): TableCells | undefined => {
  const cellAt = (span: Span): Cell => ({ text: onOneLine(text, span), span });
  const all = rows.map((cells) => cells.map(cellAt));
  const width = Math.max(0, ...all.map((cells) => cells.length));
  const filled = Array.from({ length: width }, (_, column) => column).filter((column) =>
    all.some((cells) => (cells[column]?.text ?? '') !== ''),
  );
  const kept = all
    .map((cells) => filled.flatMap((column) => cells[column] ?? []))
    .filter((cells) => cells.length === filled.length && cells.some((cell) => cell.text !== ''));
  const columns = header ? (kept[0] ?? []) : [];
  const body = header ? kept.slice(1) : kept;
  if (filled.length < fewest || body.length < fewest) return undefined;
  return asBox({ columns, rows: body, caption: caption && cellAt(caption) });
};

/** `Tram Ferry | |` above `Length | 31 m`, `Crew | |`: a box of facts, of which those are told that say something. */
const asBox = (table: TableCells): TableCells | undefined => {
  const [named, ...others] = table.columns;
  const isBox = named !== undefined && named.text !== '' && others.every(({ text }) => text === '');
  if (!isBox) return table;
  const tells = ({ text }: Cell): boolean => text !== '' && !/[:：]$/u.test(text);
  const rows = table.rows.filter(([asked, ...cells]) => asked?.text !== '' && cells.some(tells));
  return rows.length < fewest ? undefined : { ...table, columns: [], rows, named };
};

const fewest = 2;
