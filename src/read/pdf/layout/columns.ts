import { boxAround, isText, type Piece, type TextPiece } from './piece.js';
import { withTables } from './tables.js';

/** Pieces that are read one after the other before anything else: a column, or what stands across columns. */
export type Region = readonly Piece[];

/**
 * The regions of a page in reading order. A gap that runs down between pieces parts them into columns; what stands across the
 * gap, such as a title or a wide picture, parts the columns above it from those below. Each part is looked at the same way
 * again, so that three columns, and columns inside of columns, are found too. Tables are looked for first: their columns are
 * read row by row.
 */
export function regionsOf(all: readonly Piece[], depth = 0): Region[] {
  const pieces = withTables(all);
  const gutter = depth < deepest ? bestGutter(pieces) : undefined;
  if (gutter === undefined) return pieces.length === 0 ? [] : [downwards(pieces)];
  const regions: Region[] = [];
  let across: Piece[] = [];
  const endAcross = (): void => {
    regions.push(...regionsOf(across, depth + 1));
    across = [];
  };
  for (const band of bandsOf(pieces, gutter)) {
    if (band.crossing !== undefined) across.push(band.crossing);
    if (!isParted(band)) {
      across.push(...band.left, ...band.right);
      continue;
    }
    endAcross();
    regions.push(...regionsOf(band.left, depth + 1), ...regionsOf(band.right, depth + 1));
  }
  endAcross();
  return regions;
}

const deepest = 8;

const downwards = (pieces: readonly Piece[]): Piece[] =>
  [...pieces].sort((first, second) => first.top - second.top || first.left - second.left);

/** What stands beside a gap between two pieces that cross it; and the crossing piece above it. */
interface Band {
  readonly crossing: Piece | undefined;
  readonly left: Piece[];
  readonly right: Piece[];
}

function bandsOf(pieces: readonly Piece[], gutter: number): Band[] {
  const middle = ({ top, bottom }: Piece): number => (top + bottom) / 2;
  const isCrossing = ({ left, right }: Piece): boolean => left < gutter - slack && right > gutter;
  const bands: Band[] = [{ crossing: undefined, left: [], right: [] }];
  for (const piece of [...pieces].sort((first, second) => middle(first) - middle(second))) {
    const band = bands.at(-1);
    if (isCrossing(piece)) bands.push({ crossing: piece, left: [], right: [] });
    else if (piece.left < gutter - slack) band?.left.push(piece);
    else band?.right.push(piece);
  }
  return bands;
}

/** Edges of one column differ by less. */
const slack = 1;

/** Two lines beside two others, each side wide enough for words. */
const isParted = ({ left, right }: Band): boolean => isColumn(left) && isColumn(right) && stand(left, right);

/** A picture fills a column as lines do. */
function isColumn(pieces: readonly Piece[]): boolean {
  const lines = pieces.filter(isText);
  if (pieces.length > lines.length) return true;
  return lines.length >= 2 && lines.some(({ left, right, size }) => right - left > narrowest * size);
}

/** What is narrower holds numbers and bullets, not text. */
const narrowest = 5;

/** Whether the two sides stand beside each other rather than one above the other. */
function stand(left: readonly Piece[], right: readonly Piece[]): boolean {
  const [first, second] = [boxAround(left), boxAround(right)];
  return first.top < second.bottom && second.top < first.bottom;
}

/** Where most lines begin behind a gap that most lines beside them keep. */
function bestGutter(pieces: readonly Piece[]): number | undefined {
  const lines = pieces.filter(isText);
  if (lines.length < 4) return undefined;
  let best: { readonly at: number; readonly score: number } | undefined;
  for (const at of leftEdges(lines)) {
    const bands = bandsOf(pieces, at).filter(isParted);
    const score = bands.reduce((sum, { left, right }) => sum + Math.min(left.length, right.length), 0);
    if (score > (best?.score ?? 0)) best = { at, score };
  }
  return best?.at;
}

/** Where at least two lines begin, but for the leftmost ones; and where one begins beside another, as those of centred columns do. */
function leftEdges(lines: readonly TextPiece[]): number[] {
  const counts = new Map<number, number>();
  for (const { left } of lines) counts.set(Math.floor(left), (counts.get(Math.floor(left)) ?? 0) + 1);
  const edges = [...counts.keys()].sort((first, second) => first - second);
  const beside = lines.filter((line, index) => {
    const before = lines[index - 1];
    return before !== undefined && Math.abs(before.baseline - line.baseline) < 2 && before.right < line.left;
  });
  const shared = edges.slice(1).filter((edge) => (counts.get(edge) ?? 0) + (counts.get(edge + 1) ?? 0) >= 2);
  return [...new Set([...shared, ...beside.map(({ left }) => Math.floor(left))])].slice(0, mostEdges);
}

/** A page with more has no columns, and would take long to look at. */
const mostEdges = 60;
