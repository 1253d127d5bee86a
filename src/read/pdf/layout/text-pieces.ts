import type { TextItem } from '../page.js';
import { joinItems } from './join-items.js';
import type { TextPiece } from './piece.js';
import { setRaised } from './raised.js';

/** Gaps this wide, in heights of type, may be the one between two columns, and between two cells of a table. */
const wideGap = 0.9;
const cellGap = 0.45;

/** Items that stand on one baseline side by side, put together to pieces of lines; from top to bottom, left to right. */
export function textPieces(items: readonly TextItem[]): TextPiece[] {
  return rowsOf(setRaised(items)).flatMap((row) =>
    partedAt(withoutStandIns(row), wideGap).flatMap((piece) => {
      const joined = joinItems(piece);
      if (joined === undefined) return [];
      const cells = partedAt(piece, cellGap).flatMap((cell) => joinItems(cell) ?? []);
      return [{ ...joined, cells }];
    }),
  );
}

/** Some producers draw a letter without width and move on by a space in its place: the letter is as wide as that. */
function withoutStandIns(row: readonly TextItem[]): readonly TextItem[] {
  const isFlat = ({ text, left, right, size }: TextItem): boolean => text.trim() !== '' && right - left < 0.01 * size;
  if (!row.some(isFlat)) return row;
  const spaces = row.filter(({ text }) => text.trim() === '');
  const spaceAt = ({ left, size }: TextItem): TextItem | undefined =>
    spaces.find((space) => Math.abs(space.left - left) < 0.05 * size);
  const widths = new Map(row.filter(isFlat).map((letter) => [letter, spaceAt(letter)]));
  const taken = new Set(widths.values());
  return row
    .filter((item) => !taken.has(item))
    .map((item) => ({ ...item, right: widths.get(item)?.right ?? item.right }));
}

function partedAt(row: readonly TextItem[], gap: number): TextItem[][] {
  const pieces: TextItem[][] = [];
  let right = -Infinity;
  for (const item of [...row].sort((first, second) => first.left - second.left)) {
    const open = pieces.at(-1);
    const blank = item.text.trim() === '';
    const size = Math.max(item.size, open?.at(-1)?.size ?? 0);
    if (open === undefined || (!blank && item.left - right > gap * size)) pieces.push([item]);
    else open.push(item);
    // A space that a producer stretched over a gap fills no gap.
    if (!blank) right = Math.max(right, inkRight(item));
  }
  return pieces;
}

/** Where the last sign of an item ends that is no space. */
const inkRight = ({ text, left, right }: TextItem): number =>
  left + ((right - left) * text.trimEnd().length) / text.length;

/** Items of one baseline, and those that differ from it by less than any line does from the next. */
function rowsOf(items: readonly TextItem[]): TextItem[][] {
  const rows: TextItem[][] = [];
  for (const item of [...items].sort((first, second) => first.baseline - second.baseline)) {
    const row = rows.at(-1);
    const [first] = row ?? [];
    const close = first !== undefined && item.baseline - first.baseline <= 0.25 * Math.min(item.size, first.size);
    if (close && row !== undefined) row.push(item);
    else rows.push([item]);
  }
  return rows;
}
