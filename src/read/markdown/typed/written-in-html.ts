import type { Root, RootContent } from 'mdast';

/**
 * Whether a Markdown text is a page in HTML, with hardly a word outside its tags. To the format that is no text at all, and all of it
 * would be lost.
 *
 * @param text that the tree was made of
 */
export function isWrittenInHtml(tree: Root, text: string): boolean {
  const letters = (nodes: readonly RootContent[]): number =>
    nodes.reduce((sum, { position }) => {
      const words = text.slice(position?.start.offset, position?.end.offset).replace(/<[^<>]*>/g, ' ');
      return sum + (words.match(/\p{L}/gu)?.length ?? 0);
    }, 0);
  const inTags = tree.children.filter(({ type }) => type === 'html');
  if (!inTags.some((node) => 'value' in node && /<(?:p|li|h[1-6]|td|div)\b/i.test(node.value))) return false;
  const others = tree.children.filter(({ type }) => type !== 'html' && type !== 'code');
  return letters(inTags) > leastShare * letters(others);
}

/** As many letters in tags as others. */
const leastShare = 4;
