import type { Region } from './columns.js';
import { boxAround, isText, type Piece, type TextPiece } from './piece.js';

/** A region with one piece a line: what stands side by side on one baseline is one line, however wide its gaps were stretched. */
export function linesOf(region: Region): Piece[] {
  const lines: Piece[] = [];
  for (const piece of region) {
    const above = lines.at(-1);
    if (above !== undefined && isText(above) && isText(piece) && onOneLine(above, piece))
      lines[lines.length - 1] = besides(above, piece);
    else lines.push(piece);
  }
  return lines;
}

const onOneLine = (first: TextPiece, second: TextPiece): boolean =>
  Math.abs(first.baseline - second.baseline) <= 0.3 * Math.min(first.size, second.size) &&
  (second.left >= first.right - 1 || first.left >= second.right - 1);

function besides(first: TextPiece, second: TextPiece): TextPiece {
  const [left, right] = first.left <= second.left ? [first, second] : [second, first];
  const longer = left.text.length >= right.text.length ? left : right;
  return {
    ...longer,
    ...boxAround([left, right]),
    text: `${left.text} ${right.text}`,
    cells: [...left.cells, ...right.cells],
    bold: left.bold && right.bold,
    italic: left.italic && right.italic,
    artifact: left.artifact && right.artifact,
  };
}
