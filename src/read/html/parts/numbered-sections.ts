import { numberedSections, type NumberedSection } from '../../marked/numbered-sections.js';
import { attribute, type HtmlElement, inlineTags, innerElements, textOf } from '../tree.js';

export type SectionOfList = NumberedSection<HtmlElement, HtmlElement>;

/** The sections that a list is to whoever reads the page; undefined where it is a list. */
export function sectionsOfList(list: HtmlElement): readonly SectionOfList[] | undefined {
  if (list.tag !== 'ol') return undefined;
  const items = innerElements(list)
    .filter(({ tag }) => tag === 'li')
    .map((item) => {
      const [first, ...below] = isOfBlocks(item) ? innerElements(item) : [];
      const heading = first !== undefined && isParagraph(first) ? first : undefined;
      return {
        heading,
        name: heading === undefined ? '' : textOf(heading),
        below,
        holdsParagraph: below.some((each) => isParagraph(each) && textOf(each) !== ''),
      };
    });
  return numberedSections(items, Number.parseInt(attribute(list, 'start'), 10) || 1);
}

const isParagraph = ({ tag }: HtmlElement): boolean => tag === 'p' || tag === 'div';

/** Nothing stands in it but blocks: words right inside go on in whatever is set among them. */
const isOfBlocks = ({ children }: HtmlElement): boolean =>
  children.every((child) => (typeof child === 'string' ? !/\S/u.test(child) : !inlineTags.has(child.tag)));
