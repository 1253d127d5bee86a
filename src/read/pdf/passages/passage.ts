import type { Line } from '../layout/flow.js';
import type { PicturePiece, TablePiece } from '../layout/piece.js';
import type { Place } from '../layout/flow.js';

/** Lines that belong together: a paragraph, a heading, a list item, a caption. */
export interface Passage {
  readonly kind: 'passage';
  readonly lines: readonly [Line, ...Line[]];
}

export type Standing = Passage | (PicturePiece & Place) | (TablePiece & Place);

/** The line that a passage ends with. */
export const lastLine = ({ lines }: Passage): Line => lines.at(-1) ?? lines[0];

/** Size of its type: that of its first line. */
export const sizeOf = ({ lines: [first] }: Passage): number => first.size;

/** Whether all lines are bold. */
export const isBold = ({ lines }: Passage): boolean => lines.every(({ bold }) => bold);

/** Whether all lines are italic. */
export const isItalic = ({ lines }: Passage): boolean => lines.every(({ italic }) => italic);

/** As long as its text, nearly. */
export const lengthOf = ({ lines }: Passage): number => lines.reduce((sum, { text }) => sum + text.length + 1, -1);

/** Whether what stands on a page is a passage, and neither a table nor a picture. */
export const isPassage = (each: { readonly kind: string }): each is Passage => each.kind === 'passage';
