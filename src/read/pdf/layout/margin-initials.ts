import type { TextPiece } from './piece.js';
import type { PageOfPieces } from './running-heads.js';

interface WidePage extends PageOfPieces {
  readonly width: number;
}

/**
 * The pages without the narrow column at their right edge that holds nothing but the initials of who has to do what is told beside them, as
 * minutes have it: each would break a sentence in two. A table of results has its initials on nearly every row; there they are left.
 */
export function withoutMarginInitials<T extends WidePage>(pages: readonly T[]): T[] {
  const edge = edgeOf(pages);
  if (edge === undefined) return [...pages];
  return pages.map((page) => {
    const column = new Set(page.pieces.filter((piece) => isNote(piece, edge)));
    const others = page.pieces.filter((piece) => !column.has(piece));
    return column.size > 0 && isBesideText(others, column.size, edge) ? { ...page, pieces: others } : page;
  });
}

/** Where most initials at the right of the pages begin. */
function edgeOf(pages: readonly WidePage[]): number | undefined {
  const lefts = pages.flatMap(({ pieces, width }) =>
    pieces.filter(({ text, left }) => left > farRight * width && initials.test(text)).map(({ left }) => left),
  );
  const sorted = [...lefts].sort((one, other) => one - other);
  const near = new Map<number, number>();
  let [first, end, most] = [0, 0, fewest];
  for (const left of sorted) {
    while (left - (sorted[first] ?? left) > slack) first += 1;
    while ((sorted[end] ?? Infinity) - left <= slack) end += 1;
    near.set(left, end - first);
    most = Math.max(most, end - first);
  }
  return lefts.find((left) => near.get(left) === most);
}

const isNote = ({ text, left }: TextPiece, edge: number): boolean =>
  Math.abs(left - edge) <= slack && (initials.test(text) || label.test(text));

/** Running text, nearly all of which ends before the column. */
function isBesideText(others: readonly TextPiece[], notes: number, edge: number): boolean {
  const before = others.filter(({ right }) => right <= edge + slack);
  const long = before.filter(({ text }) => text.length >= runningLine);
  return (
    before.length >= shareBefore * others.length &&
    long.length >= shareLong * before.length &&
    notes <= mostly * before.length
  );
}

/** `AW`, `MH/CC`, `AW/` above `IB`. */
const initials = /^\p{Lu}{2,4}(?:\s?[/,&]\s?\p{Lu}{2,4})*\s?[/,]?$/u;
/** What the column is called: `Action`. */
const label = /^\p{Lu}\p{Ll}+$/u;

const farRight = 0.6;
/** In points. */
const slack = 4;
/** In the whole document. */
const fewest = 3;
/** In letters. */
const runningLine = 40;
const shareBefore = 0.75;
const shareLong = 0.25;
const mostly = 0.5;
