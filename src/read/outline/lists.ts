import { splitSentences } from '../../language/index.js';
import type { Block, ListItem } from '../../model/article.js';
import type { Span } from '../../model/span.js';
import type { DraftArticle, Step } from '../steps/draft-article.js';
import { opensCitation } from './cited-provisions.js';
import { entriesOf, type Entry } from './entry.js';
import { saysItem } from './item-paragraphs.js';
import { ListStack } from './list-stack.js';
import { type Series, seriesOf } from './series.js';

/**
 * Makes lists of the lines that follow each other and carry markers, items of inner lists right behind the item that they belong
 * to. A count that paragraphs interrupt goes on in a list behind them, be it of one item. Any other lone bullet is no list, and none that
 * announces what is quoted below it: the sign is left out of its paragraph. A paragraph that says what its item only announces, or names,
 * stands in the list one deeper.
 */
export const withLists: Step = (draft) => {
  const entries = entriesOf(draft);
  const series = seriesOf(entries, true);
  const blocks: Block[] = [];
  const aside: Block[] = [];
  let open: Placed[] = [];
  const stack = new ListStack();
  const close = (): void => {
    const isItem = marked(open).length === 1 && isInterrupted(entries, open[0]?.place ?? 0);
    blocks.push(...listOf(open, series, draft, isItem));
    open = [];
    stack.clear();
  };
  entries.forEach((entry, place) => {
    const isItem = entry.marker !== undefined && entry.division === undefined && entry.kind !== 'heading';
    if (!isItem || opensCitation(entries, place)) {
      // A picture may stand between two items, and what leads elsewhere.
      if (entry.block.kind === 'figure') return;
      const last = open.at(-1);
      if (last !== undefined && isLinkWithin(entry, last.entry, entries[place + 1])) {
        aside.push(entry.block);
        return;
      }
      if (
        last !== undefined &&
        saysItem(
          entries,
          place,
          open.map((placed) => placed.entry),
          draft.pack,
        )
      ) {
        open.push({ entry, place, depth: last.depth + (last.entry.marker === undefined ? 0 : 1) });
        return;
      }
      close();
      if (blocks.at(-1) !== entry.block) blocks.push(plain(entry, draft));
      return;
    }
    if (opensProvision(entry) || endsCitation(open)) close();
    const depth = stack.place(entry, open.at(-1)?.entry) ?? (close(), stack.place(entry, undefined));
    open.push({ entry, place, depth: depth ?? 0 });
  });
  close();
  const figures = draft.blocks.filter(({ kind }) => kind === 'figure');
  return { ...draft, blocks: inOrder(blocks, [...figures, ...aside]) };
};

/** `>>> Timetable` between two items with the same sign: the words of a link, which somebody put where they were needed. */
const isLinkWithin = (entry: Entry, last: Entry, next: Entry | undefined): boolean =>
  entry.kind === 'line' &&
  entry.look?.link === true &&
  last.marker?.style === 'bullet' &&
  next?.marker?.text === last.marker.text;

/** A law that is cited counts anew, whatever was counted before its mark. */
const opensProvision = ({ marker, text }: Entry): boolean => marker?.style !== 'bullet' && /^[“"„«]/u.test(text);

/** Whether the last item closes the mark of a law that is cited, which a line before it opened: what is counted behind it is no part of it. */
const endsCitation = (open: readonly Placed[]): boolean => {
  const text = open.at(-1)?.entry.text ?? '';
  const isOpened = open[0] !== undefined && opensProvision(open[0].entry);
  return /”[\s.,;]*$/u.test(text) ? isOpened || !text.includes('“') : isOpened && /["“»][\s.,;]*$/u.test(text);
};

interface Placed {
  readonly entry: Entry;
  readonly place: number;
  readonly depth: number;
}

/** Those that are items by their signs, and not by what they say of one. */
const marked = (placed: readonly Placed[]): Placed[] => placed.filter(({ entry }) => entry.marker !== undefined);

/** Two runs that are each in order, as one. */
function inOrder(blocks: readonly Block[], between: readonly Block[]): Block[] {
  return between.length === 0
    ? [...blocks]
    : [...blocks, ...between].sort((first, second) => first.span.start - second.span.start);
}

function listOf(
  placed: readonly Placed[],
  series: ReadonlyMap<number, Series>,
  draft: DraftArticle,
  isItem: boolean,
): Block[] {
  const [first] = placed;
  if (first === undefined) return [];
  const isMarked = placed.some(({ entry }) => entry.kind === 'item');
  const isCounted = (series.get(first.place)?.length ?? 0) > 1;
  if (marked(placed).length === 1 && !isMarked && !isCounted && !isItem)
    return placed.map(({ entry }) => plain(entry, draft));
  const items = placed.map(({ entry, depth }) => itemOf(entry, depth, draft));
  const span = { start: first.entry.start, end: placed.at(-1)?.entry.end ?? first.entry.end };
  return [{ kind: 'list', span, ordered: first.entry.marker?.style !== 'bullet', items }];
}

/**
 * Whether a lone bullet is an item all the same: it is all that a heading stands above, or it is announced, or paragraphs part it
 * from items with the same sign.
 */
function isInterrupted(entries: readonly Entry[], place: number): boolean {
  const entry = entries[place];
  if (entry?.marker?.style !== 'bullet' || entry.marker.length === entry.marker.text.length) return false;
  const above = entries[place - 1];
  if (above?.kind === 'heading') return true;
  const isAlike = (at: number): boolean => entries[at]?.marker?.text === entry.marker?.text;
  for (const step of [1, -1]) {
    for (let at = place + step; Math.abs(at - place) <= parted && entries[at] !== undefined; at += step) {
      if (entries[at]?.kind === 'heading') break;
      if (isAlike(at)) return above?.text.endsWith(':') === true || isAlike(at + 1) || isAlike(at - 1);
    }
  }
  return false;
}

/** As many paragraphs as belong to an item at the most, and the item behind them. */
const parted = 4;

function itemOf(
  { block, start, end, marker, item: known }: Entry,
  depth: number,
  { text, pack }: DraftArticle,
): ListItem {
  const span = known?.span ?? { start: start + (marker?.length ?? 0), end };
  return {
    span,
    ...(marker === undefined || marker.text === '' ? {} : { marker: marker.text }),
    ...(depth === 0 ? {} : { depth }),
    sentences: known?.sentences ?? joinedSentences(block, span, text) ?? splitSentences(text, span, pack),
  };
}

/** The sentences of a line that was put together of several: its breaks part none. */
const joinedSentences = (block: Block, { start, end }: Span, text: string): Span[] | undefined =>
  block.kind === 'paragraph' && text.slice(start, end).includes('\n')
    ? block.sentences.flatMap((sentence) =>
        sentence.end <= start ? [] : [{ start: Math.max(start, sentence.start), end: sentence.end }],
      )
    : undefined;

/** A paragraph without a lone bullet before it; a dash that is tied to its first word is part of it: "-END-". */
function plain({ block, kind, marker, start, end }: Entry, { text, pack }: DraftArticle): Block {
  if (kind !== 'line' || marker?.style !== 'bullet' || marker.length === marker.text.length) return block;
  const span = { start: start + marker.length, end };
  return { kind: 'paragraph', span, sentences: splitSentences(text, span, pack) };
}
