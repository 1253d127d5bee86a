import type { Block, ListItem } from '../../../model/article.js';
import type { HeadingShape, Step } from '../../steps/draft-article.js';
import { endsSentence } from '../../lines/line.js';
import { entriesOf, type Entry, wordsOfEntry } from '../entry.js';
import { type Series, seriesOf } from '../series.js';
import { isMostlyCapitals, isTitleLike } from '../../lines/title-shape.js';

type ListBlock = Extract<Block, { kind: 'list' }>;

/**
 * Makes headings of the outer items of lists that the format marks, where whoever wrote numbered the parts of the text by them: titles
 * counted in large Roman numbers or set in capitals, with something of their own below.
 */
export const withListHeadings: Step = (draft) => {
  if (!draft.blocks.some(({ kind }) => kind === 'list')) return draft;
  const entries = entriesOf(draft);
  const headings = new Map<ListItem, Entry>();
  for (const series of new Set(seriesOf(entries).values()))
    for (const entry of headingItems(entries, series)) if (entry.item !== undefined) headings.set(entry.item, entry);
  if (headings.size === 0) return draft;
  const starts = new Map(entries.flatMap(({ item, start }) => (item === undefined ? [] : [[item, start] as const])));
  const shapes = new Map<number, HeadingShape>(draft.shapes);
  const blocks = draft.blocks.flatMap((block): Block[] => {
    if (block.kind !== 'list' || !block.items.some((item) => headings.has(item))) return [block];
    const parts: Block[] = [];
    let open: ListItem[] = [];
    const close = (): void => {
      if (open[0] !== undefined) parts.push(listOf(block, open, starts.get(open[0]) ?? open[0].span.start));
      open = [];
    };
    for (const item of block.items) {
      const heading = headings.get(item);
      if (heading === undefined) {
        open.push(item);
        continue;
      }
      close();
      shapes.set(heading.start, 'numbered');
      parts.push({ kind: 'heading', span: { start: heading.start, end: heading.end }, level: openLevel });
    }
    close();
    return parts;
  });
  return { ...draft, blocks, shapes };
};

/** Until all headings are known. */
const openLevel = 6;

function headingItems(entries: readonly Entry[], series: Series): readonly Entry[] {
  const members = series.flatMap((place) => entries[place] ?? []);
  if (members.length < fewest || !members.every(({ kind, indent }) => kind === 'item' && indent === 0)) return [];
  const isTitle = (words: string): boolean => isTitleLike(words.replace(/\.$/u, ''));
  const titles = members.filter((entry) => isTitle(wordsOfEntry(entry)));
  const isSetApart =
    members[0]?.marker?.style === 'chapter' || titles.every((entry) => isMostlyCapitals(wordsOfEntry(entry)));
  const heads = series.filter((place, index) => (series[index + 1] ?? entries.length) > place + 1).length;
  // A stop behind a few is a slip; behind most, they are sentences.
  const stopped = titles.filter((entry) => endsSentence(wordsOfEntry(entry))).length;
  const areMost = members.length - titles.length <= Math.max(1, 0.2 * members.length) && 2 * stopped < titles.length;
  return isSetApart && areMost && heads >= 0.6 * members.length ? titles : [];
}

const fewest = 2;

/** The items between two headings, the outermost of them on the first level. */
function listOf({ span, ordered }: ListBlock, items: readonly ListItem[], start: number): Block {
  const least = Math.min(...items.map(({ depth = 0 }) => depth));
  const raised = items.map(({ depth = 0, ...item }) => (depth > least ? { ...item, depth: depth - least } : item));
  return { kind: 'list', span: { start, end: items.at(-1)?.span.end ?? span.end }, ordered, items: raised };
}
