import type { Block } from '../model/article.js';
import type { Span } from '../model/span.js';
import { type Line, looksLikeBody } from './lines/line.js';

/** A table that was typed, and how many lines it takes. */
export interface TypedTable {
  readonly block: Block;
  readonly lines: number;
}

/**
 * The table that begins at a line: at least two lines below one another with equally many cells and ` | ` between them. A
 * short line right above the first is its caption. The first row names the columns where it holds no number and others do.
 *
 * @returns nothing where no table begins
 */
export function readTable(lines: readonly Line[], from: number): TypedTable | undefined {
  const captioned = isCaptionOfRow(lines, from);
  const first = captioned ? from + 1 : from;
  const rows: Span[][] = [];
  while (isRow(lines, first + rows.length) && (rows.length === 0 || continuesTable(lines, first + rows.length))) {
    rows.push(cellsOf(lines[first + rows.length]));
  }
  const opening = lines[from];
  const closing = lines[first + rows.length - 1];
  if (opening === undefined || closing === undefined || rows.length < 2) return undefined;
  const [head = [], ...others] = rows.map((cells, row) => cells.map((cell) => holdsNumber(lines[first + row], cell)));
  const header = !head.includes(true) && others.flat().includes(true);
  const caption = captioned ? { caption: { start: opening.start, end: opening.end } } : {};
  const span = { start: opening.start, end: closing.end };
  return {
    block: { kind: 'table', span, header, rows, ...caption },
    lines: rows.length + (captioned ? 1 : 0),
  };
}

/** Whether a line is a row of a table; a lone one with a bar may be a heading: `Analysis | What comes next`. */
export const isRow = (lines: readonly Line[], index: number): boolean =>
  continuesTable(lines, index) || continuesTable(lines, index + 1);

/** Whether a line and the one right above it have equally many cells, two or more. */
function continuesTable(lines: readonly Line[], index: number): boolean {
  const line = lines[index];
  const above = lines[index - 1];
  const count = cellsOf(line).length;
  return line?.opensGroup === false && count > 1 && cellsOf(above).length === count;
}

function isCaptionOfRow(lines: readonly Line[], index: number): boolean {
  const line = lines[index];
  return (
    line !== undefined &&
    !isRow(lines, index) &&
    lines[index + 1]?.opensGroup === false &&
    isRow(lines, index + 1) &&
    line.text.length <= longestCaption &&
    !looksLikeBody(line.text)
  );
}

const longestCaption = 200;

/** Where the cells of a line stand; bars at its ends part nothing. */
function cellsOf(line: Line | undefined): Span[] {
  if (!line?.text.includes(' | ')) return [];
  const open = /^\| ?/.exec(line.text)?.[0].length ?? 0;
  const close = line.text.length - (/ ?\|$/.exec(line.text)?.[0].length ?? 0);
  const cells: Span[] = [];
  let start = open;
  for (const cell of line.text.slice(open, close).split(' | ')) {
    cells.push({ start: line.start + start, end: line.start + start + cell.length });
    start += cell.length + 3;
  }
  return cells;
}

const holdsNumber = (line: Line | undefined, { start, end }: Span): boolean =>
  line !== undefined &&
  /^[^\p{L}\d]*\d[\d.,  ]*[^\p{L}\d]*$/u.test(line.text.slice(start - line.start, end - line.start));
