import type { LanguagePack } from '../../../language/index.js';
import { isHidden } from '../parts/hidden.js';
import { type HtmlElement, innerElements, silentTags, textOf } from '../tree.js';
import { isNameMark } from './author-marks.js';
import { isFull, isNamePiece, namesOfPiece } from './name-pieces.js';

/**
 * The names of those who wrote in an element that says so: of what is marked as a name inside of it, else of the first words that
 * are one and those that go on from it.
 */
export function namesIn(element: HtmlElement, packs: readonly LanguagePack[]): string[] {
  const marked = nameMarks(element).flatMap((each) => namesOfPiece(textOf(each, isHidden), packs));
  if (marked.length > 0) return distinct(marked);
  const pieces = piecesOf(element);
  const first = pieces.findIndex(({ text }) => namesOfPiece(text, packs).some(isFull));
  const opening = pieces[first];
  if (opening === undefined) return aloneIn(pieces, packs);
  const names = namesOfPiece(opening.text, packs);
  for (let at = first + 1; at < pieces.length; at += 1) {
    const [piece, joint] = [pieces[at], pieces[at - 1]];
    if (piece === undefined || joint === undefined) break;
    const goesOn = isJoint(joint.text) || piece.place === opening.place;
    if (!goesOn) continue;
    if (isNamePiece(piece.text, packs)) names.push(...namesOfPiece(piece.text, packs).filter(isFull));
  }
  return distinct(names);
}

/** The inmost elements that hold one name each. */
function nameMarks(element: HtmlElement): HtmlElement[] {
  const marks: HtmlElement[] = [];
  /** How many links an element holds. */
  const read = (outer: HtmlElement): number => {
    const before = marks.length;
    const links = innerElements(outer).reduce((sum, inner) => sum + read(inner) + (inner.tag === 'a' ? 1 : 0), 0);
    // Beside a name stands a link to an account somewhere else.
    if (marks.length === before && links < 2 && isNameMark(outer) && !isHidden(outer)) marks.push(outer);
    return links;
  };
  read(element);
  return marks;
}

/** A first name or the name of an account, where the line says nothing else. */
function aloneIn(pieces: readonly Piece[], packs: readonly LanguagePack[]): string[] {
  const names = pieces.flatMap(({ text }) => namesOfPiece(text, packs));
  const rest = pieces.filter(({ text }) => namesOfPiece(text, packs).length === 0).map(({ text }) => text);
  const said = rest.join(' ').length;
  return names.length === 1 && said <= longestLabel ? names : [];
}

/** Characters: "Posted by". */
const longestLabel = 12;

const isJoint = (text: string): boolean => /^(?:[,&/;]|\p{L}{1,3})$/u.test(text.trim());

interface Piece {
  readonly text: string;
  /** How what it stands in is set. */
  readonly place: string;
}

/** The runs of text in an element, each for itself, since names and labels stand beside each other without a space. */
function piecesOf(element: HtmlElement): Piece[] {
  const pieces: Piece[] = [];
  const read = (inner: HtmlElement): void => {
    for (const child of inner.children) {
      if (typeof child === 'string') {
        const text = child.replace(/\s+/g, ' ').trim();
        const place = `${inner.tag}.${inner.attributes.get('class') ?? ''}`;
        if (text !== '' && pieces.length < most) pieces.push({ text, place });
      } else if (!silentTags.has(child.tag) && !isHidden(child)) read(child);
    }
  };
  read(element);
  return pieces;
}

const most = 40;

const distinct = (names: readonly string[]): string[] => {
  const seen = new Map(names.map((name) => [name.toLowerCase(), name] as const).reverse());
  return [...new Set(names.map((name) => seen.get(name.toLowerCase()) ?? name))];
};
