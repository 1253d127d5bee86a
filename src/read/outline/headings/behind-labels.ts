import type { Block } from '../../../model/article.js';

/**
 * Where the paragraphs stand that close an article behind names of single paragraphs: "Rice. …", "Coffee. …", "Pepper. …", and then what comes next
 * week, which is of none of them.
 *
 * @param isLabel whether a heading was split off the paragraph that it names
 * @returns the place of the first of them, with that of the last name
 */
export function behindLabels(
  blocks: readonly Block[],
  isLabel: (block: Block) => boolean,
): { readonly place: number; readonly label: number } | undefined {
  const headings = blocks.flatMap(({ kind }, place) => (kind === 'heading' ? [place] : []));
  const last = headings.at(-1);
  const first = headings.findLastIndex((place) => !isLabel(blocks[place] ?? nothing)) + 1;
  const labels = headings.slice(first);
  if (last === undefined || labels.length < fewestLabels) return undefined;
  const bodies = labels.map((place, index) => blocks.slice(place + 1, labels[index + 1] ?? blocks.length));
  const isOne = bodies.slice(0, -1).every((body) => body.length === 1 && body[0]?.kind === 'paragraph');
  const behind = bodies.at(-1) ?? [];
  return isOne && behind.length > 1 && behind.slice(0, 2).every(({ kind }) => kind === 'paragraph')
    ? { place: last + 2, label: last }
    : undefined;
}
const fewestLabels = 3;
const nothing: Block = { kind: 'paragraph', span: { start: 0, end: 0 }, sentences: [] };
