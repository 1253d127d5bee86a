import { readMarker } from '../../lines/marker.js';
import { boxAround, isText, type Piece, type TablePiece } from './piece.js';
import { type Cell, goesOn, hasBoldHead, isLoose, isNumber, readsLikeTable, type Row } from './table-signs.js';

/** A table, and its cells. */
interface FoundTable {
  readonly table: TablePiece;
  readonly cells: ReadonlySet<Cell>;
}

/** The pieces with each simple table among them in place of its cells. */
export function withTables(pieces: readonly Piece[]): Piece[] {
  const tables = findTables(pieces.filter(isText).flatMap(({ cells }) => cells));
  const isCell = (piece: Piece): boolean =>
    isText(piece) && tables.some((table) => piece.cells.some((cell) => table.cells.has(cell)));
  return [...pieces.filter((piece) => !isCell(piece)), ...tables.map(({ table }) => table)];
}

/**
 * The simple tables of a page: at least three rows right below each other that have as many cells and keep the edges of their
 * columns. What tells them from columns of running text: cells leave much of their width empty; they hold figures, or few
 * words, or have names in bold above; and no column goes on above or below. A second line of a cell goes to its cell where the
 * first column is empty beside it.
 */
function findTables(pieces: readonly Cell[]): FoundTable[] {
  const rows = rowsOf(pieces);
  const tables: FoundTable[] = [];
  for (let index = 0; index < rows.length; index += 1) {
    const found = tableAt(rows, index);
    if (found === undefined) continue;
    tables.push(found.found);
    index = found.end - 1;
  }
  return tables;
}

function rowsOf(pieces: readonly Cell[]): Row[] {
  const rows: Cell[][] = [];
  for (const piece of [...pieces].sort((first, second) => first.baseline - second.baseline)) {
    const row = rows.at(-1);
    if (row?.[0] !== undefined && piece.baseline - row[0].baseline <= 0.3 * piece.size) row.push(piece);
    else rows.push([piece]);
  }
  return rows.map((row) => row.sort((first, second) => first.left - second.left));
}

function tableAt(
  rows: readonly Row[],
  start: number,
): { readonly found: FoundTable; readonly end: number } | undefined {
  const first = rows[start];
  if (first === undefined || first.length < 2 || first.length > mostColumns) return undefined;
  const whole: Row[] = [first];
  const cells: string[][] = [first.map(({ text }) => text)];
  const used = new Set<Cell>(first);
  let [last, end] = [first, start + 1];
  for (let row = rows[end]; row !== undefined; row = rows[end]) {
    if (!isNear(last, row) || whole.length >= mostRows) break;
    const columns = row.length < first.length ? columnsOf(row, whole) : undefined;
    if (row.length === first.length && isAligned(row, whole)) {
      whole.push(row);
      cells.push(row.map(({ text }) => text));
    } else if (columns !== undefined) {
      row.forEach(({ text }, index) => {
        const [line, column] = [cells.at(-1), columns[index] ?? 0];
        if (line !== undefined) line[column] = `${line[column] ?? ''} ${text}`;
      });
    } else break;
    for (const piece of row) used.add(piece);
    [last, end] = [row, end + 1];
  }
  if (whole.length < 3 || !isLoose(whole) || areItems(whole) || !readsLikeTable(whole)) return undefined;
  const beside = [...rows.slice(Math.max(0, start - 4), start), ...rows.slice(end, end + 4)];
  if (beside.some((row) => goesOn(row, first) || goesOn(row, last))) return undefined;
  return { found: { table: tableOf(cells, whole, [...used]), cells: used }, end };
}

const mostColumns = 12;
const mostRows = 300;

/** Each row opens with the mark of a list; beside words alone, with one that people type, or a number of an outline: `4`, `4.1`, `4.2`. */
function areItems(rows: readonly Row[]): boolean {
  const marks = rows.map(([cell]) => cell?.text ?? '');
  if (marks.every((mark) => readMarker(`${mark} x`) !== undefined)) return true;
  const areWords = rows.every(
    ({ length, 1: words }) => length === 2 && words !== undefined && /^["“‘(]?\p{L}/u.test(words.text),
  );
  return areWords && marks.every((mark) => typedMark.test(mark)) && marks.some((mark) => !/^\d+$/u.test(mark));
}

const typedMark = /^(?:[-−–•‣◦▪●■o]|\d{1,2}(?:\.\d{1,2})*\.?)$/u;

function isNear(above: Row, row: Row): boolean {
  const [first, second] = [above[0], row[0]];
  if (first === undefined || second === undefined) return false;
  return second.baseline - first.baseline < 3 * first.size && Math.abs(first.size - second.size) < 0.15 * first.size;
}

/** Edges in points; numbers keep the right one, headings the middle. */
const isAligned = (row: Row, table: readonly Row[]): boolean =>
  row.every((cell, column) => table.some((other) => other[column] !== undefined && keepsEdge(cell, other[column])));

const keepsEdge = (cell: Cell, other: Cell): boolean =>
  Math.abs(cell.left - other.left) < 3 ||
  Math.abs(cell.right - other.right) < 3 ||
  // What else is centred, such as a letterhead, is no table.
  ((isNumber(cell.text) || isNumber(other.text)) && Math.abs(cell.left + cell.right - other.left - other.right) < 6);

/** The columns of the second lines of cells; never the first column, which begins a row. */
function columnsOf(row: Row, table: readonly Row[]): number[] | undefined {
  const columns = row.map((cell) => (table.at(-1) ?? []).findIndex((other) => Math.abs(other.left - cell.left) < 3));
  return columns.every((column) => column > 0) ? columns : undefined;
}

function tableOf(rows: readonly (readonly string[])[], whole: readonly Row[], pieces: readonly Cell[]): TablePiece {
  const [head, ...body] = whole;
  const named =
    head?.every(({ text }, column) => column === 0 || !isNumber(text)) === true &&
    body.every((row) => row.slice(1).some(({ text }) => isNumber(text)));
  return { kind: 'table', rows, header: hasBoldHead(whole) || named, ...boxAround(pieces) };
}
