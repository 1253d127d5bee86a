import type { FigurePart } from '../marked/marked-document.js';
import type { OfficePart } from './office-document.js';

/** A cell as a document writes it. */
export interface Cell {
  readonly parts: readonly OfficePart[];
  /** How many columns it is wide. */
  readonly columns: number;
  /** It is covered by the cell above, which spans several rows. */
  readonly isCovered: boolean;
  /** All its words are bold. */
  readonly isBold: boolean;
}

export interface Row {
  readonly cells: readonly Cell[];
  /** The document marks it as one that names the columns. */
  readonly isHeader: boolean;
}

/**
 * What a table is: a table, or only a way to put a picture above its caption or a frame around paragraphs. Of merged cells,
 * the words are repeated down the rows, each of which must be read alone, and not along the columns.
 *
 * @param named the table's own style sets the first row apart
 */
export function tableParts(rows: readonly Row[], named = false): readonly OfficePart[] {
  const grid = rows.map(columnsOf);
  const width = Math.min(Math.max(0, ...grid.map((cells) => cells.length)), mostColumns);
  const cells = rows.flatMap((row) => row.cells);
  const pictured = cells.filter(({ parts }) => parts.some(isPicture)).length;
  const worded = cells.filter(({ parts }) => wordsOf(parts) !== '').length;
  if (width <= 1 || (pictured > 0 && pictured >= worded / 2)) return unfolded(grid);
  const [first, ...others] = rows;
  const header =
    first !== undefined && others.length > 0 && (first.isHeader || named || (isBold(first) && !others.every(isBold)));
  const above: string[] = [];
  const written = grid.map((row) =>
    Array.from({ length: width }, (_, column) => {
      const place = row[column];
      const text =
        place?.cell.isCovered === true ? above[column] : place?.isFirst === true && wordsOf(place.cell.parts);
      return (above[column] = text === undefined || text === false ? '' : text);
    }),
  );
  return [{ kind: 'table', header, rows: written }, ...cells.flatMap(({ parts }) => parts.filter(isPicture))];
}

/** More than anybody reads: a file may claim to have millions. */
export const mostColumns = 64;

/** A cell in each column that it takes. */
interface Place {
  readonly cell: Cell;
  readonly isFirst: boolean;
}

const columnsOf = ({ cells }: Row): Place[] =>
  cells
    .flatMap((cell) =>
      Array.from({ length: Math.min(cell.columns, mostColumns) }, (_, at) => ({ cell, isFirst: at === 0 })),
    )
    .slice(0, mostColumns);

/** The words of several paragraphs on one line. */
const wordsOf = (parts: readonly OfficePart[]): string => parts.map(wordsOfPart).filter(Boolean).join(' ');

function wordsOfPart(part: OfficePart): string {
  if (part.kind === 'figure') return part.caption ?? '';
  if (part.kind === 'table') return part.rows.flat().filter(Boolean).join(' ');
  return part.text.trim();
}

const isPicture = (part: OfficePart): part is FigurePart => part.kind === 'figure' && part.image !== undefined;

const isBold = ({ cells }: Row): boolean => {
  const worded = cells.filter(({ parts }) => wordsOf(parts) !== '');
  return worded.length > 0 && worded.every((cell) => cell.isBold);
};

/** The content of the cells in reading order; short words right below a picture are its caption. */
function unfolded(grid: readonly (readonly Place[])[]): readonly OfficePart[] {
  const captions = new Map<Cell, readonly OfficePart[]>();
  const used = new Set<Cell>();
  grid.forEach((row, index) => {
    row.forEach(({ cell, isFirst }, column) => {
      const below = grid[index + 1]?.[column];
      if (!isFirst || below?.isFirst !== true || used.has(below.cell)) return;
      if (!cell.parts.some(isPicture) || wordsOf(cell.parts) !== '' || !mayBeCaption(below.cell.parts)) return;
      captions.set(cell, captionsOf(below.cell.parts));
      used.add(below.cell);
    });
  });
  return grid.flatMap((row) =>
    row.flatMap(({ cell, isFirst }) =>
      !isFirst || cell.isCovered || used.has(cell) ? [] : [...captioned(cell.parts), ...(captions.get(cell) ?? [])],
    ),
  );
}

/** Inside one cell, too, short words behind a picture are its caption. */
function captioned(parts: readonly OfficePart[]): readonly OfficePart[] {
  const picture = parts.findIndex(isPicture);
  const behind = parts.slice(picture + 1);
  return picture < 0 || !mayBeCaption(behind) ? parts : [...parts.slice(0, picture + 1), ...captionsOf(behind)];
}

const captionsOf = (parts: readonly OfficePart[]): readonly OfficePart[] =>
  parts.map((part) => (part.kind === 'paragraph' ? { kind: 'caption', text: part.text } : part));

const mayBeCaption = (parts: readonly OfficePart[]): boolean =>
  parts.length <= 2 &&
  wordsOf(parts).length <= 400 &&
  parts.every(({ kind }) => kind === 'paragraph' || kind === 'caption');
