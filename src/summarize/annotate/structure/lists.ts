import { wordsOf } from '../../../language/index.js';
import type { Block } from '../../../model/article.js';
import type { Span } from '../../../model/span.js';
import type { Reading } from '../reading.js';
import { announcedBy, announcementOf, type Announcement } from './announcer.js';
import type { Series, SeriesItem } from './found.js';
import { trimStops } from './punctuation.js';
import { wordingAt } from './series-wordings.js';

/** The list blocks of the article, each with the sentence or heading above that announces it. */
export const findListSeries = (reading: Reading): Series[] =>
  reading.article.blocks.flatMap((block, index) => {
    if (block.kind !== 'list') return [];
    const own = sentencesOfItems(reading, index);
    const items = block.items.flatMap((item, place) => itemOf(reading, own.get(place) ?? [], item.span) ?? []);
    if (items.length < 2) return [];
    const announcement = announcementOfList(reading, index, items.length);
    if (!block.ordered && index > 0 && (announcement === undefined || isDialogue(reading, items))) return [];
    return [{ kind: 'list', ...announcedBy(announcement), items, missing: [] }];
  });

/** Dashes open the turns of an interview as well: some of them ask, others answer. */
const isDialogue = (reading: Reading, items: readonly SeriesItem[]): boolean => {
  const asking = items.filter(({ span }) => reading.text.charAt(span.end - 1) === '?').length;
  return asking > 0 && asking < items.length;
};

/** The sentences of a list by the places of its items, which may be many. */
const sentencesOfItems = ({ sentences }: Reading, block: number): ReadonlyMap<number, readonly number[]> => {
  const own = new Map<number, number[]>();
  for (const sentence of sentences) {
    if (sentence.block !== block || sentence.item === undefined) continue;
    const known = own.get(sentence.item);
    if (known === undefined) own.set(sentence.item, [sentence.index]);
    else known.push(sentence.index);
  }
  return own;
};

const itemOf = (reading: Reading, sentences: readonly number[], whole: Span): SeriesItem | undefined => {
  const span = trimStops(reading.text, { start: behindOrdinal(reading, whole), end: whole.end });
  return sentences.length === 0 || span.end <= span.start ? undefined : { span, sentences };
};

/** "- Thứ nhất, …": an ordinal behind the marker says no more than the marker. */
const behindOrdinal = (reading: Reading, { start, end }: Span): number => {
  const words = wordsOf(reading.text, start, Math.min(end, start + 40));
  const found = wordingAt(reading.pack, words, 0);
  const last = words[(found?.length ?? 0) - 1];
  if (last === undefined) return start;
  const mark = /^\s*[,:]\s*/.exec(reading.text.slice(last.end, end));
  return mark === null ? start : last.end + mark[0].length;
};

const announcementOfList = (reading: Reading, block: number, count: number): Announcement | undefined => {
  const above = blockAbove(reading, block);
  if (above === undefined) return undefined;
  const { index, kind, span } = above;
  if (kind === 'heading') return { announcer: trimStops(reading.text, span) };
  const last = reading.sentences.findLast((sentence) => sentence.block === index);
  const first = reading.sentences.find((sentence) => sentence.block === block);
  return last === undefined || first === undefined
    ? undefined
    : announcementOf(reading, first.index, first.start, count);
};

/** Pictures between a list and its announcement change nothing. */
const blockAbove = (reading: Reading, block: number): (Block & { index: number }) | undefined => {
  for (let index = block - 1; index >= 0; index -= 1) {
    const above = reading.article.blocks[index];
    if (above !== undefined && above.kind !== 'figure') return { ...above, index };
  }
  return undefined;
};
