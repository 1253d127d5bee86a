import { endsSentence } from '../lines/line.js';

/**
 * Whether the items of a numbered list are sections: "4. Conditions", and paragraphs set in below it. Each item begins with a few words on a line
 * of their own, without a mark at their end, and most stand above paragraphs.
 *
 * @param items what each begins with, undefined where that is no block of its own, and whether a paragraph stands below it
 */
export function areNumberedSections(
  items: readonly { readonly name: string | undefined; readonly holdsParagraph: boolean }[],
): boolean {
  const above = items.filter(({ holdsParagraph }) => holdsParagraph).length;
  return (
    items.length >= fewest && above * 2 > items.length && items.every(({ name }) => name !== undefined && isName(name))
  );
}

const isName = (text: string): boolean =>
  text.length > 0 && text.length <= longest && !text.includes('\n') && !endsSentence(text) && !/[:：;,]$/u.test(text);

const fewest = 3;
/** In UTF-16 units. */
const longest = 80;
