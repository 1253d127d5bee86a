import type { LanguagePack } from '../../../language/index.js';
import { pageNumberSource } from '../../lines/pages/page-number.js';
import type { TextPiece } from './piece.js';

/** The text of a page, in pieces. */
export interface PageOfPieces {
  /** From 1. */
  readonly number: number;
  readonly height: number;
  readonly pieces: readonly TextPiece[];
}

export interface WithoutHeads<T> {
  readonly pages: T[];
  /** What was repeated over pages, once each: a newspaper's name, the date of its issue. */
  readonly heads: readonly string[];
}

/**
 * The pages without what stands around their text: what the file marks as such, what is repeated at the same place over
 * pages but for its numbers, page numbers that count on, and what browsers print above and below.
 *
 * @param packs language packs of the caller: they know what a page is called
 */
export function withoutRunningHeads<T extends PageOfPieces>(
  pages: readonly T[],
  packs: readonly LanguagePack[] = [],
): WithoutHeads<T> {
  const numbered = pageNumberOf(packs);
  const marked = withoutMarked(pages);
  const repeated = repeatedAcross(marked);
  const offset = numberOffset(marked, numbered);
  const told = new Set<string>();
  const cleared = marked.map((page) => {
    const margins = page.pieces.filter((piece) => inMargin(piece, page));
    const printed = margins.filter(({ text }) => printedByBrowser.test(text));
    const isPrinted = ({ baseline }: TextPiece): boolean =>
      printed.some((other) => Math.abs(other.baseline - baseline) < sameHeight);
    const isHead = (piece: TextPiece): boolean =>
      repeated.has(keyOf(piece)) || isPageNumber(piece, page, offset, numbered) || isPrinted(piece);
    const heads = new Set(margins.filter(isHead));
    for (const piece of heads) if (repeated.has(keyOf(piece)) && !isPrinted(piece)) told.add(piece.text);
    return { ...page, pieces: page.pieces.filter((piece) => !heads.has(piece)) };
  });
  return { pages: cleared, heads: [...told, ...markedAbove(pages, marked)] };
}

/** The share of the height in which what the file itself sets apart is a head. */
const upper = 0.2;

/** What the file marks as standing above the text of one page after another. */
function markedAbove(pages: readonly PageOfPieces[], cleared: readonly PageOfPieces[]): readonly string[] {
  const counts = new Map<string, number>();
  pages.forEach((page, place) => {
    const kept = new Set(cleared[place]?.pieces);
    const gone = page.pieces.filter((piece) => !kept.has(piece) && piece.top < upper * page.height);
    for (const text of new Set(gone.map((piece) => piece.text))) counts.set(text, (counts.get(text) ?? 0) + 1);
  });
  return [...counts].flatMap(([text, count]) => (count > 1 ? [text] : []));
}

/** Some producers mark everything; then the mark says nothing. */
function withoutMarked<T extends PageOfPieces>(pages: readonly T[]): T[] {
  const letters = (pieces: readonly TextPiece[]): number => pieces.reduce((sum, { text }) => sum + text.length, 0);
  const all = pages.flatMap(({ pieces }) => pieces);
  const marked = letters(all.filter(({ artifact }) => artifact));
  if (marked === 0 || marked > 0.3 * letters(all)) return [...pages];
  return pages.map((page) => ({ ...page, pieces: page.pieces.filter(({ artifact }) => !artifact) }));
}

/** The share of the height above and below that may hold heads and feet. */
const margin = 0.12;
/** In points; heads of left and right pages stand equally high. */
const sameHeight = 4;

const inMargin = ({ top, bottom }: TextPiece, { height }: PageOfPieces): boolean =>
  top < margin * height || bottom > (1 - margin) * height;

const keyOf = ({ text, baseline }: TextPiece): string =>
  `${Math.round(baseline / sameHeight)} ${text.replace(/\d+/g, '#').toLowerCase()}`;

/** Left and right pages may have heads of their own. */
function repeatedAcross(pages: readonly PageOfPieces[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const page of pages) {
    const keys = new Set(page.pieces.filter((piece) => inMargin(piece, page)).map(keyOf));
    for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const enough = pages.length > 5 ? 3 : 2;
  return new Set([...counts].filter(([, count]) => count >= enough).map(([key]) => key));
}

/** By how much the printed page numbers differ from the count, where at least two pages agree. */
function numberOffset(pages: readonly PageOfPieces[], numbered: RegExp): number | undefined {
  const counts = new Map<number, number>();
  for (const page of pages)
    for (const piece of page.pieces) {
      const told = inMargin(piece, page) ? numberIn(piece.text, numbered) : undefined;
      if (told !== undefined) counts.set(told - page.number, (counts.get(told - page.number) ?? 0) + 1);
    }
  return [...counts].filter(([, count]) => count >= 2).sort((first, second) => second[1] - first[1])[0]?.[0];
}

function isPageNumber(piece: TextPiece, page: PageOfPieces, offset: number | undefined, numbered: RegExp): boolean {
  const told = numberIn(piece.text, numbered);
  if (told === undefined) return false;
  if (offset !== undefined) return told - page.number === offset;
  const alone = page.pieces.every(
    (other) => other === piece || Math.abs(other.baseline - piece.baseline) > 2 * piece.size,
  );
  return told === page.number && alone;
}

const pageNumberOf = (packs: readonly LanguagePack[]): RegExp =>
  new RegExp(`^[^\\p{L}\\d]*${pageNumberSource(packs)}[^\\p{L}\\d]*$`, 'iu');

function numberIn(text: string, numbered: RegExp): number | undefined {
  const told = numbered.exec(text)?.[1];
  return told === undefined ? undefined : Number(told);
}

/** The address below, and date and time above. */
const printedByBrowser =
  /^(?:file|https?):\/\/\S+(?: \d+\/\d+)?$|^\d{1,2}[/.]\d{1,2}[/.]\d{2,4},? \d{1,2}:\d{2}(?: [AP]M)?(?: |$)/;
