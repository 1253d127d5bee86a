import type { TablePart } from '../../marked/marked-document.js';
import { attribute, elementsIn, type HtmlElement, innerElements, textOf } from '../tree.js';

/**
 * A table as one part; nothing where it is there for the layout: one column, tables inside, cells that hold whole passages.
 * A figure that holds a table names it.
 */
export function tableOf(element: HtmlElement): TablePart | undefined {
  const figure = element.tag === 'figure' ? element : undefined;
  const table = figure ? [...elementsIn(figure)].find(({ tag }) => tag === 'table') : element;
  if (table?.tag !== 'table') return undefined;
  const inside = [...elementsIn(table)];
  if (inside.some(({ tag }) => tag === 'table' || tag === 'img' || tag === 'iframe')) return undefined;
  const lines = rowsOf(table);
  const rows = squared(lines);
  const columns = rows[0]?.length ?? 0;
  if (columns < 2 || rows.length < 2 || rows.flat().some((cell) => cell.length > longestCell)) return undefined;
  const named = inside.find(({ tag }) => tag === 'caption') ?? figure?.children.find(isFigcaption);
  const caption = named && textOf(named);
  const [first = []] = rows;
  const spans = caption === undefined && lines[0]?.cells.length === 1 && rows.length > 2;
  const body = spans ? rows.slice(1) : rows;
  const header = lines[spans ? 1 : 0];
  return {
    kind: 'table',
    header: header !== undefined && (header.inHead || header.cells.every(isHeading)),
    rows: body,
    caption: spans ? first[0] : caption === '' ? undefined : caption,
  };
}

const isFigcaption = (child: HtmlElement | string): child is HtmlElement =>
  typeof child !== 'string' && child.tag === 'figcaption';
const longestCell = 500;
const most = { columns: 60, rows: 2000 } as const;

interface TableRow {
  readonly cells: readonly HtmlElement[];
  readonly inHead: boolean;
}

function rowsOf(table: HtmlElement): TableRow[] {
  const groups = innerElements(table).filter(({ tag }) => ['thead', 'tbody', 'tfoot'].includes(tag));
  return [table, ...groups]
    .flatMap((group) =>
      innerElements(group)
        .filter(({ tag }) => tag === 'tr')
        .map((row) => ({ row, group })),
    )
    .slice(0, most.rows)
    .map(({ row, group }) => ({
      cells: innerElements(row).filter(({ tag }) => tag === 'td' || tag === 'th'),
      inHead: group.tag === 'thead',
    }))
    .filter(({ cells }) => cells.some((cell) => textOf(cell) !== ''));
}

/** A cell that is named, or bold from end to end. */
function isHeading(cell: HtmlElement): boolean {
  if (cell.tag === 'th') return true;
  return textOf(cell) !== '' && textOf(cell, ({ tag }) => tag === 'b' || tag === 'strong') === '';
}

/** Rows of equal length: a cell over several columns leaves empty ones behind it, one over several rows stands in each. */
function squared(lines: readonly TableRow[]): string[][] {
  const rows: string[][] = lines.map(() => []);
  lines.forEach(({ cells }, index) => {
    let column = 0;
    for (const cell of cells) {
      while (rows[index]?.[column] !== undefined) column += 1;
      const [across, down] = ['colspan', 'rowspan'].map((name) => spanOf(cell, name));
      const text = textOf(cell);
      for (let row = index; row < Math.min(rows.length, index + (down ?? 1)); row += 1)
        for (let next = column; next < Math.min(most.columns, column + (across ?? 1)); next += 1) {
          const target = rows[row];
          if (target !== undefined) target[next] = next === column ? text : '';
        }
      column += across ?? 1;
      if (column >= most.columns) break;
    }
  });
  const width = rows.reduce((widest, row) => Math.max(widest, row.length), 0);
  return rows.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? ''));
}

function spanOf(cell: HtmlElement, name: string): number {
  const span = Number.parseInt(attribute(cell, name), 10);
  return span > 1 ? Math.min(span, 1000) : 1;
}
