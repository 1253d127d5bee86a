import { formatOfSign, listNumber } from '../../lines/list-number.js';
import type { ListPart } from '../../marked/marked-document.js';
import { attribute, elementsIn, type HtmlElement, innerElements, textOf } from '../tree.js';

type Item = ListPart['items'][number];

/** A list as one part, inner lists behind the item that they stand in; nothing where its items hold whole passages. */
export function listOf(element: HtmlElement): ListPart | undefined {
  if (!isList(element)) return undefined;
  if ([...elementsIn(element)].some(({ tag }) => passages.has(tag))) return undefined;
  const items = itemsOf(element, 0);
  return items.length === 0 || items.some(({ text }) => text.length > longestItem)
    ? undefined
    : { kind: 'list', ordered: element.tag === 'ol', items };
}

const isList = ({ tag }: HtmlElement): boolean => tag === 'ul' || tag === 'ol' || tag === 'menu';
const passages = new Set('h1 h2 h3 h4 h5 h6 figure img picture table blockquote pre'.split(' '));
const longestItem = 1500;

function itemsOf(list: HtmlElement, depth: number): Item[] {
  const from = Number.parseInt(attribute(list, 'start'), 10) || 1;
  let count = from - 1;
  return innerElements(list).flatMap((inner): Item[] => {
    if (isList(inner)) return itemsOf(inner, depth + 1);
    if (inner.tag !== 'li') return [];
    const text = textOf(inner, isList);
    const below = [...elementsIn(inner)].filter((each) => isList(each) && nearestList(each) === list);
    const nested = below.flatMap((each) => itemsOf(each, depth + 1));
    if (text === '') return nested;
    count += 1;
    const marker =
      list.tag === 'ol' ? `${listNumber(count, formatOfSign(attribute(list, 'type')))}.` : depth > 0 ? '-' : undefined;
    return [{ ...(marker === undefined ? {} : { marker }), text, depth }, ...nested];
  });
}

function nearestList({ parent }: HtmlElement): HtmlElement | undefined {
  let current = parent;
  while (current !== undefined && !isList(current)) current = current.parent;
  return current;
}
