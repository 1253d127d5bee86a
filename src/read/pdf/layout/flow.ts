import type { LanguagePack } from '../../../language/index.js';
import type { Page } from '../page.js';
import { regionsOf } from './columns.js';
import { setDropCaps } from './drop-caps.js';
import { linesOf } from './lines.js';
import { withoutMarginInitials } from './margin-initials.js';
import { isText, type Piece, type PicturePiece, type TablePiece, type TextPiece } from './piece.js';
import { withoutRepeatedPictures } from './repeated-pictures.js';
import { withoutRunningHeads } from './running-heads.js';
import { textPieces } from './text-pieces.js';

/** Where something stands: its page, and the column there, counted over the whole document. */
export interface Place {
  readonly page: number;
  readonly region: number;
  /** Where the lines of that column end at the most. */
  readonly columnRight: number;
  readonly columnLeft: number;
}

export type Line = TextPiece & Place;
export type Flowing = Line | (PicturePiece & Place) | (TablePiece & Place);

export interface Flow {
  /** Everything that the pages say and show, in reading order, a line at a time. */
  readonly lines: readonly Flowing[];
  /** What stood around it on several pages. */
  readonly heads: readonly string[];
}

/** @param packs language packs of the caller */
export function flowOf(pages: readonly Page[], packs?: readonly LanguagePack[]): Flow {
  const pieced = withoutRepeatedPictures(pages).map((page) => ({
    ...page,
    pieces: textPieces(setDropCaps(page.items)),
  }));
  let region = 0;
  const { pages: cleared, heads } = withoutRunningHeads(pieced, packs);
  const lines = withoutMarginInitials(cleared).flatMap(({ number, pieces, pictures }) => {
    const drawn = pictures.map(({ box, image }): PicturePiece => ({ kind: 'picture', image, ...box }));
    const all: Piece[] = [...pieces, ...drawn];
    return regionsOf(all).flatMap((each): Flowing[] => {
      region += 1;
      const lines = linesOf(each);
      return lines.map((line) => ({ ...line, page: number, region, ...edgesOf(line, lines, drawn) }));
    });
  });
  return { lines, heads };
}

/**
 * The edges of a column for lines of one size of type; a title over it may be wider, a caption in it narrower. Where a picture stands at one side
 * of a line, the line ends there.
 */
function edgesOf(
  line: Piece,
  column: readonly Piece[],
  pictures: readonly PicturePiece[],
): Pick<Place, 'columnLeft' | 'columnRight'> {
  const alike = column.filter((other) => isText(line) && isText(other) && Math.abs(other.size - line.size) < 0.5);
  const others = alike.length >= enoughLines ? alike : column;
  const columnLeft = Math.min(...column.map(({ left }) => left));
  const columnRight = Math.max(...others.map(({ right }) => right));
  const beside = isText(line)
    ? pictures.filter(({ top, bottom }) => top < line.baseline && line.baseline < bottom)
    : [];
  const behind = beside.filter(({ left }) => left >= line.right - 1).map(({ left }) => left);
  const before = beside.filter(({ right }) => right <= line.left + 1).map(({ right }) => right);
  return {
    columnLeft: Math.max(columnLeft, ...before),
    columnRight: Math.max(line.right, Math.min(columnRight, ...behind)),
  };
}

/** Fewer may all be short. */
const enoughLines = 4;
