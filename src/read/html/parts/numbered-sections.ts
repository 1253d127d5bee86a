import { areNumberedSections } from '../../marked/numbered-sections.js';
import { attribute, type HtmlElement, inlineTags, innerElements, textOf } from '../tree.js';

/** A numbered section that a page sets as an item: its heading, and what stands below it. */
export interface NumberedSection {
  readonly heading: HtmlElement;
  readonly number: string;
  readonly below: readonly HtmlElement[];
}

/** The sections that a list is to whoever reads it; undefined where it is a list. */
export function numberedSections(list: HtmlElement): readonly NumberedSection[] | undefined {
  if (list.tag !== 'ol') return undefined;
  const items = innerElements(list)
    .filter(({ tag }) => tag === 'li')
    .map((item) => (isOfBlocks(item) ? innerElements(item) : []));
  const found = items.map(([heading, ...below]) => ({
    name: heading !== undefined && isParagraph(heading) ? textOf(heading) : undefined,
    holdsParagraph: below.some((each) => isParagraph(each) && textOf(each) !== ''),
  }));
  if (!areNumberedSections(found)) return undefined;
  const from = Number.parseInt(attribute(list, 'start'), 10) || 1;
  return items.flatMap(([heading, ...below], index) =>
    heading === undefined ? [] : [{ heading, number: `${from + index}.`, below }],
  );
}

const isParagraph = ({ tag }: HtmlElement): boolean => tag === 'p' || tag === 'div';

/** Nothing stands in it but blocks: words right inside go on in whatever is set among them. */
const isOfBlocks = ({ children }: HtmlElement): boolean =>
  children.every((child) => (typeof child === 'string' ? !/\S/u.test(child) : !inlineTags.has(child.tag)));
