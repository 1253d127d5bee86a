import type { List, ListItem } from 'mdast';
import type { ListPart } from '../marked/marked-document.js';
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
      items.push({
        marker,
        text: pieces.flatMap((piece) => (piece.kind === 'words' ? [piece.text] : [])).join(' '),
        depth,
      });
      for (const child of item.children) if (child.type === 'list') add(child, depth + 1);
    });
  };
  add(list, 0);
  return [{ kind: 'list', ordered: list.ordered === true, items }, ...found];
}

const wordsOf = (item: ListItem, pictures: Pictures): Piece[] =>
  item.children.flatMap((child) =>
    child.type === 'paragraph' || child.type === 'heading' ? piecesOf(linesOf(child.children, pictures)) : [],
  );
