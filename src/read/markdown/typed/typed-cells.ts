/**
 * A text whose tables are tables by the format too: programs that make Markdown of pages leave a line with a bar between two cells, and two
 * of them between two rows. What such bars only lay out, a letterhead or a signature, is paragraphs.
 */
export const withTypedCells = (text: string): string =>
  bareBar.test(text)
    ? text
        .split(/(\n[ \t]*\n\s*)/)
        .map(withoutBars)
        .join('')
    : text;

const bareBar = /^[ \t]*\|[ \t]*$/m;

/** A part of the text without an empty line in it. */
function withoutBars(part: string): string {
  if (!bareBar.test(part)) return part;
  const lines = part.split('\n');
  const [first, last] = [lines[0], lines.at(-1)];
  const isWhole = first !== undefined && last !== undefined && lines.length > 2 && isBar(first) && isBar(last);
  const rows = isWhole ? rowsOf(lines) : [];
  return isTable(rows)
    ? tableOf(rows)
    : lines
        .map((line) => (isBar(line) ? '' : line))
        .join('\n')
        .replace(/\n{3,}/g, '\n\n');
}

const isBar = (line: string): boolean => /^[ \t]*\|[ \t]*$/.test(line);

/** The cells of each row, each on one line. */
function rowsOf(lines: readonly string[]): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let cell: string[] = [];
  for (const line of lines) {
    if (!isBar(line)) cell.push(line.trim());
    else if (cell.length > 0) {
      row.push(cell.join(' ').replaceAll('|', '\\|'));
      cell = [];
    } else if (row.length > 0) {
      rows.push(row);
      row = [];
    }
  }
  return row.length > 0 ? [...rows, row] : rows;
}

/** Rows that are as long as each other; a row of one cell heads others. */
function isTable(rows: readonly (readonly string[])[]): boolean {
  const columns = columnsOf(rows);
  return columns > 1 && rows.filter(({ length }) => length === columns).length >= Math.max(fewestRows, rows.length / 2);
}

/** With their head; two rows are a letterhead. */
const fewestRows = 3;

const columnsOf = (rows: readonly (readonly string[])[]): number => Math.max(0, ...rows.map(({ length }) => length));

/** As the format writes it; what stands in one cell above its head is a paragraph. */
function tableOf(rows: readonly (readonly string[])[]): string {
  const columns = columnsOf(rows);
  const head = rows.findIndex(({ length }) => length > 1);
  const lineOf = (row: readonly string[]): string =>
    `| ${Array.from({ length: columns }, (_, column) => row[column] ?? '').join(' | ')} |`;
  const [first = [], ...others] = rows.slice(head);
  const table = [lineOf(first), `|${' --- |'.repeat(columns)}`, ...others.map(lineOf)].join('\n');
  return [...rows.slice(0, head).flat(), table].join('\n\n');
}
