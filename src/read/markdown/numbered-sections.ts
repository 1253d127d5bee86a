import type { List, ListItem, Paragraph, RootContent } from 'mdast';
import { endsSentence } from '../lines/line.js';

/** A numbered section that was typed as an item: its heading, and what stands below it. */
export interface NumberedSection {
  /** With its number. */
  readonly heading: Paragraph;
  readonly number: string;
  readonly below: readonly RootContent[];
}

/**
 * "4. Conditions" and paragraphs set in below it are an item of a list to Markdown, and a numbered section to whoever typed it. Undefined
 * where items are not a few words each, most of them above paragraphs.
 */
export function numberedSections({ ordered, start, children }: List): readonly NumberedSection[] | undefined {
  if (ordered !== true || children.length < fewest) return undefined;
  const sections = children.flatMap((item, index) => sectionOf(item, `${(start ?? 1) + index}.`) ?? []);
  const above = sections.filter(({ below }) => below.some(({ type }) => type === 'paragraph'));
  return sections.length === children.length && above.length * 2 > children.length ? sections : undefined;
}

function sectionOf({ children }: ListItem, number: string): NumberedSection | undefined {
  const [heading, ...below] = children;
  return heading?.type === 'paragraph' && isHeading(heading) ? { heading, number, below } : undefined;
}

/** A few words on one line, without a mark at their end. */
function isHeading({ children }: Paragraph): boolean {
  const text = children.map(wordsIn).join('').trim();
  return (
    text.length > 0 && text.length <= longest && !text.includes('\n') && !endsSentence(text) && !/[:;,]$/.test(text)
  );
}

const wordsIn = (node: Paragraph['children'][number]): string =>
  'value' in node ? node.value : 'children' in node ? node.children.map(wordsIn).join('') : '';

const fewest = 3;
/** In UTF-16 units. */
const longest = 80;
