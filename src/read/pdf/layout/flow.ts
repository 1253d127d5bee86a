import type { LanguagePack } from '../../../language/index.js';
import type { Page } from '../page.js';
import { regionsOf } from './columns.js';
import { setDropCaps } from './drop-caps.js';
import { linesOf } from './lines.js';
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
  const lines = cleared.flatMap(({ number, pieces, pictures }) => {
    const all: Piece[] = [
      ...pieces,
      ...pictures.map(({ box, image }): PicturePiece => ({ kind: 'picture', image, ...box })),
    ];
    return regionsOf(all).flatMap((each): Flowing[] => {
      region += 1;
      const lines = linesOf(each);
      return lines.map((line) => ({ ...line, page: number, region, ...edgesOf(line, lines) }));
    });
  });
  return { lines, heads };
}

/** The edges of a column for lines of one size of type; a title over it may be wider, a caption in it narrower. */
function edgesOf(line: Piece, column: readonly Piece[]): Pick<Place, 'columnLeft' | 'columnRight'> {
  const alike = column.filter((other) => isText(line) && isText(other) && Math.abs(other.size - line.size) < 0.5);
  const others = alike.length >= enoughLines ? alike : column;
  return {
    columnLeft: Math.min(...column.map(({ left }) => left)),
    columnRight: Math.max(...others.map(({ right }) => right)),
  };
}

/** Fewer may all be short. */
const enoughLines = 4;
