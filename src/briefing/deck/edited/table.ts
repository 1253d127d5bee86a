import { sameWords } from '../../../check/index.js';
import type { Topic } from '../../../model/briefing.js';
import type { ShownSlide } from '../../../model/shown-deck.js';
import { withPlainSpaces } from '../../../language/index.js';

/** The table of a topic as its slides show it now, rows that go on on another slide joined; undefined where it is what it was. */
export function changedTable({ table }: Topic, slides: readonly ShownSlide[]): Topic['table'] {
  const shown = slides.flatMap(({ tables }) => tables.slice(0, 1));
  if (table === undefined || shown.length === 0) return undefined;
  const known = [...table.columns, ...table.rows.flat()];
  const cellOf = (text: string): string => known.find((cell) => isSame(cell, text)) ?? text;
  const [first] = shown;
  const hasHeader = table.columns.length > 0;
  const columns = hasHeader ? (first?.[0] ?? []).map(cellOf) : [];
  const rows = shown.flatMap((all) => all.slice(hasHeader ? 1 : 0).map((row) => row.map(cellOf)));
  return isEqual([columns, ...rows], [table.columns, ...table.rows])
    ? undefined
    : { ...table, columns, rows, origin: 'author' };
}

const isSame = (cell: string, text: string): boolean => withPlainSpaces(cell) === text;

/** A table is shown with as many cells in every row as in its longest. */
const isEqual = (one: readonly (readonly string[])[], other: readonly (readonly string[])[]): boolean =>
  one.length === other.length &&
  one.every((row, index) => {
    const cells = other[index] ?? [];
    return Array.from({ length: Math.max(row.length, cells.length) }, (_, place) => place).every(
      (place) =>
        (row[place] ?? '').trim() === (cells[place] ?? '').trim() || sameWordsAndMore(row[place], cells[place]),
    );
  });

const sameWordsAndMore = (one = '', other = ''): boolean =>
  one === other || (isSame(one, other) && sameWords(one, other));
