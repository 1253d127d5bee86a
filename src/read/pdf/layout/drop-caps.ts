import type { TextPiece } from './piece.js';

/** A letter that is set several lines high at the start of a paragraph goes back to the word that it begins. */
export function setDropCaps(pieces: readonly TextPiece[]): TextPiece[] {
  let set = [...pieces];
  for (const cap of pieces.filter(({ text }) => /^["“«]?\p{Lu}$/u.test(text))) {
    const beside = set.filter((piece) => isBeside(piece, cap)).sort((first, second) => first.top - second.top);
    const [first] = beside;
    if (first === undefined || !/^\p{Ll}/u.test(first.text)) continue;
    set = set
      .filter((piece) => piece !== cap)
      .map((piece) => {
        if (!beside.includes(piece)) return piece;
        // The lines beside it begin where it does, so that they aren't taken to be indented.
        return { ...piece, left: cap.left, text: piece === first ? cap.text + piece.text : piece.text };
      });
  }
  return set;
}

/** Right of the letter, smaller by far, and within its height. */
const isBeside = (piece: TextPiece, cap: TextPiece): boolean =>
  piece !== cap &&
  cap.size >= 1.7 * piece.size &&
  piece.left >= cap.right - 2 &&
  piece.left - cap.right < piece.size &&
  piece.baseline > cap.top &&
  piece.baseline <= cap.baseline + 0.3 * piece.size;
