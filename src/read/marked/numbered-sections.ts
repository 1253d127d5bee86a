import { endsSentence } from '../lines/line.js';

/** An item of a numbered list, as a format has it. */
export interface NumberedItem<Heading, Below> {
  /** The block that it begins with, where that is a paragraph, and its words. */
  readonly heading: Heading | undefined;
  readonly name: string;
  readonly below: readonly Below[];
  /** A paragraph stands below its first block. */
  readonly holdsParagraph: boolean;
}

/** A numbered section that was set as an item: its heading, and what stands below it. */
export interface NumberedSection<Heading, Below> {
  readonly heading: Heading;
  readonly number: string;
  readonly below: readonly Below[];
}

/**
 * The sections that a numbered list is to whoever reads it: "4. Conditions", and paragraphs set in below it. Each item begins with a few words on a line
 * of their own, without a mark at their end, and most stand above paragraphs. Undefined where it is a list.
 *
 * @param from the number of the first
 */
export function numberedSections<Heading, Below>(
  items: readonly NumberedItem<Heading, Below>[],
  from: number,
): readonly NumberedSection<Heading, Below>[] | undefined {
  const above = items.filter(({ holdsParagraph }) => holdsParagraph).length;
  if (items.length < fewest || above * 2 <= items.length) return undefined;
  const sections = items.flatMap(({ heading, name, below }, index) =>
    heading === undefined || !isName(name) ? [] : [{ heading, number: `${from + index}.`, below }],
  );
  return sections.length === items.length ? sections : undefined;
}

/** The level of the headings of such sections below another heading: there are six. */
export const levelBelow = (level: number): number => Math.min(6, level + 1);

const isName = (text: string): boolean =>
  text.length > 0 && text.length <= longest && !text.includes('\n') && !endsSentence(text) && !/[:：;,]$/u.test(text);

const fewest = 3;
/** In UTF-16 units. */
const longest = 80;
