import type { List, Paragraph, RootContent } from 'mdast';
import { areNumberedSections } from '../marked/numbered-sections.js';

/** A numbered section that was typed as an item: its heading, and what stands below it. */
export interface NumberedSection {
  readonly heading: Paragraph;
  readonly number: string;
  readonly below: readonly RootContent[];
}

/** The sections that a list is to whoever typed it; undefined where it is a list. */
export function numberedSections({ ordered, start, children }: List): readonly NumberedSection[] | undefined {
  if (ordered !== true) return undefined;
  const items = children.map(({ children: [heading, ...below] }) => ({
    name: heading?.type === 'paragraph' ? heading.children.map(wordsIn).join('').trim() : undefined,
    holdsParagraph: below.some(({ type }) => type === 'paragraph'),
  }));
  if (!areNumberedSections(items)) return undefined;
  return children.flatMap(({ children: [heading, ...below] }, index) =>
    heading?.type === 'paragraph' ? [{ heading, number: `${(start ?? 1) + index}.`, below }] : [],
  );
}

const wordsIn = (node: Paragraph['children'][number]): string =>
  'value' in node ? node.value : 'children' in node ? node.children.map(wordsIn).join('') : '';
