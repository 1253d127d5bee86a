import type { Table } from 'mdast';
import type { TablePart } from '../marked/marked-document.js';
import { linesOf } from './lines-of.js';
import type { Pictures } from './picture-of.js';

/** The rows of a table, made equally long. A head of empty cells, which Markdown asks for, is none. */
export function rowsOf({ children }: Table, pictures: Pictures): Pick<TablePart, 'header' | 'rows'> {
  const rows = children.map((row) =>
    row.children.map((cell) =>
      linesOf(cell.children, pictures)
        .map(({ text }) => text)
        .join(' '),
    ),
  );
  const width = rows.reduce((most, { length }) => Math.max(most, length), 0);
  const full = rows.map((row) => [...row, ...Array.from({ length: width - row.length }, () => '')]);
  const header = full[0]?.some((cell) => cell !== '') === true;
  return { header, rows: header ? full : full.slice(1) };
}
