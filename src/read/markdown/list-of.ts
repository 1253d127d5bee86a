import type { List, ListItem } from 'mdast';
import type { ListPart } from '../marked/marked-document.js';
import { readMarker } from '../lines/marker.js';
import { linesOf } from './lines-of.js';
import { type Piece, piecesOf } from './passage.js';
import type { Pictures } from './picture-of.js';

type Item = ListPart['items'][number];

/**
 * A list with the items of its inner lists behind the items that they belong to, and the pictures that stand in it. The signs of
 * items are kept as typed: a "+" below a "-" is often meant as an inner item although nobody set it in.
 *
 * @param text that the list was typed in
 */
export function listOf(list: List, pictures: Pictures, text: string): [ListPart, ...Piece[]] {
  const found: Piece[] = [];
  const items: Item[] = [];
  const add = ({ ordered, start, children }: List, depth: number): void => {
    children.forEach((item, index) => {
      const marker =
        ordered === true ? `${(start ?? 1) + index}.` : text.charAt(item.position?.start.offset ?? -1) || '-';
      const pieces = wordsOf(item, pictures);
      found.push(...pieces.filter(({ kind }) => kind === 'picture'));
      items.push(...itemsOf(pieces, marker, depth));
      for (const child of item.children) if (child.type === 'list') add(child, depth + 1);
    });
  };
  add(list, 0);
  return [{ kind: 'list', ordered: list.ordered === true, items }, ...found];
}

/** Of an item whose paragraphs begin with markers that Markdown does not know, "a) …", each is an inner item. */
const itemsOf = (pieces: readonly Piece[], marker: string, depth: number): Item[] => {
  const isLink = pieces.every((piece) => piece.kind === 'words' && piece.look?.link === true);
  const items: { marker: string; texts: string[]; depth: number }[] = [{ marker, texts: [], depth }];
  for (const piece of pieces) {
    if (piece.kind !== 'words') continue;
    const inner = items[0]?.texts.length === 0 ? undefined : readMarker(piece.text);
    if (inner === undefined || inner.style === 'bullet') items.at(-1)?.texts.push(piece.text);
    else items.push({ marker: inner.text, texts: [piece.text.slice(inner.length)], depth: depth + 1 });
  }
  return items.map(({ texts, ...item }) => ({ ...item, text: texts.join(' '), ...(isLink ? { link: true } : {}) }));
};

const wordsOf = (item: ListItem, pictures: Pictures): Piece[] =>
  item.children.flatMap((child) =>
    child.type === 'paragraph' || child.type === 'heading' ? piecesOf(linesOf(child.children, pictures)) : [],
  );
