import type { Box } from '../page.js';

/** What stands in one place of a page: text on one baseline, a picture, or a table. */
export type Piece = TextPiece | PicturePiece | TablePiece;

/** Text on one baseline without a wide gap; once columns are known, a whole line. */
export interface TextPiece extends Box {
  readonly kind: 'text';
  readonly text: string;
  readonly baseline: number;
  /** Height of the type that most letters have, in points. */
  readonly size: number;
  /** Of most letters. */
  readonly bold: boolean;
  readonly italic: boolean;
  readonly artifact: boolean;
  /** The same text parted at every gap that is wider than one between words, as the cells of a table may be. */
  readonly cells: readonly Omit<TextPiece, 'cells'>[];
}

export interface PicturePiece extends Box {
  readonly kind: 'picture';
  readonly image: string;
}

export interface TablePiece extends Box {
  readonly kind: 'table';
  readonly rows: readonly (readonly string[])[];
  readonly header: boolean;
}

/** Whether a piece of a page is text, and no picture or line. */
export const isText = (piece: Piece): piece is TextPiece => piece.kind === 'text';

/** The smallest box around all of them. */
export const boxAround = (boxes: readonly Box[]): Box =>
  boxes.reduce((around, { left, right, top, bottom }) => ({
    left: Math.min(around.left, left),
    right: Math.max(around.right, right),
    top: Math.min(around.top, top),
    bottom: Math.max(around.bottom, bottom),
  }));
