import type { List, Paragraph, RootContent } from 'mdast';
import { numberedSections, type NumberedSection } from '../marked/numbered-sections.js';

/** The sections that a list is to whoever typed it; undefined where it is a list. */
export function sectionsOfList({
  ordered,
  start,
  children,
}: List): readonly NumberedSection<Paragraph, RootContent>[] | undefined {
  if (ordered !== true) return undefined;
  const items = children.map(({ children: [first, ...below] }) => {
    const heading = first?.type === 'paragraph' ? first : undefined;
    return {
      heading,
      name: heading?.children.map(wordsIn).join('').trim() ?? '',
      below,
      holdsParagraph: below.some(({ type }) => type === 'paragraph'),
    };
  });
  return numberedSections(items, start ?? 1);
}

const wordsIn = (node: Paragraph['children'][number]): string =>
  'value' in node ? node.value : 'children' in node ? node.children.map(wordsIn).join('') : '';
