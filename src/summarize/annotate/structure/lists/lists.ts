import { startsLowerCase, wordsOf } from '../../../../language/index.js';
import type { Block } from '../../../../model/article.js';
import type { Span } from '../../../../model/span.js';
import type { Reading, Sentence } from '../../reading.js';
import { announcedBy, announcementOf, type Announcement } from '../announcers/announcer.js';
import type { Series, SeriesItem } from '../found.js';
import { type GroupedEntry, listGroupsOf } from './groups.js';
import { type ListEntry, namesList } from './runs.js';
import { behindMarker } from '../marker.js';
import { trimStops } from '../punctuation.js';
import { wordingAt } from '../series/wordings.js';

/**
 * The lists of the article, each with the sentence or heading above that announces it. A list inside an item is a series of its own
 * where the item announces it; other inner items stay with theirs, which they explain.
 */
export const findListSeries = (reading: Reading): Series[] => {
  const own = sentencesOfItems(reading);
  return listGroupsOf(reading).flatMap(({ entries, above }) => {
    const [first] = entries;
    const items = entries.flatMap((entry) => itemOf(reading, own(entry), entry));
    if (first === undefined || items.length < 2) return [];
    const isOrdered = first.count.numbers.length > 0;
    if (!isOrdered && above === undefined && first.block > 0 && isDialogue(reading, items)) return [];
    const announcement =
      above === undefined
        ? announcementOfList(reading, first.block, items.length)
        : announcementInside(reading, own(first)[0], own(above), items.length);
    return [{ kind: 'list', ...announcedBy(announcement), items, missing: [] }];
  });
};

/** The item that an inner list stands right below announces it: by the sentence before it, or by what the item opens with. */
const announcementInside = (
  reading: Reading,
  first: number | undefined,
  above: readonly number[],
  count: number,
): Announcement | undefined => {
  const last = above.at(-1);
  if (last === undefined || first !== last + 1) return undefined;
  const found = announcementOf(reading, first, reading.sentences[first]?.start ?? 0, count);
  return found ?? { announcerSentence: above[0] ?? last };
};

/** Dashes open the turns of an interview as well: some of them ask, the first or several, others answer. */
const isDialogue = (reading: Reading, items: readonly SeriesItem[]): boolean => {
  const asks = items.map(({ span }) => reading.text.charAt(span.end - 1) === '?');
  const asking = asks.filter(Boolean).length;
  return (asks[0] === true || asking > 1) && asking < items.length;
};

/** The sentences of list items, which may be many. */
const sentencesOfItems = ({ sentences }: Reading): ((entry: ListEntry) => readonly number[]) => {
  const own = new Map<string, number[]>();
  for (const { block, item, index } of sentences) {
    if (item === undefined) continue;
    const key = `${block} ${item}`;
    const known = own.get(key);
    if (known === undefined) own.set(key, [index]);
    else known.push(index);
  }
  return ({ block, item }) => own.get(`${block} ${item}`) ?? [];
};

const itemOf = (reading: Reading, sentences: readonly number[], { span: whole, depth }: GroupedEntry): SeriesItem[] => {
  const span = trimStops(reading.text, { start: behindOrdinal(reading, whole), end: whole.end });
  return sentences.length === 0 || span.end <= span.start
    ? []
    : [{ span, sentences, ...(depth === 0 ? {} : { depth }) }];
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
    : (announcementOf(reading, first.index, first.start, count) ??
        nameAbove(reading, span, last.index) ??
        clauseAbove(reading, last, first));
};

/** "The town should", "The club asks the town," and below it "- keep the bays free": a clause that nothing ends, with which a small letter goes on. */
const clauseAbove = (reading: Reading, above: Sentence, first: Sentence): Announcement | undefined =>
  /[\p{L}\p{N}],?\s*$/u.test(reading.text.slice(above.start, above.end)) &&
  startsLowerCase(reading.text.slice(behindMarker(reading, first).start))
    ? { announcerSentence: above.index }
    : undefined;

/** "Nhiễm trùng cấp", a line of its own right above a list: what it names stands below, though nothing marks it as a heading. */
const nameAbove = (reading: Reading, span: Span, sentence: number): Announcement | undefined =>
  namesList(reading, span)
    ? { announcer: trimStops(reading.text, behindMarker(reading, span)), announcerSentence: sentence }
    : undefined;

/** Pictures between a list and its announcement change nothing. */
const blockAbove = (reading: Reading, block: number): (Block & { index: number }) | undefined => {
  for (let index = block - 1; index >= 0; index -= 1) {
    const above = reading.article.blocks[index];
    if (above !== undefined && above.kind !== 'figure') return { ...above, index };
  }
  return undefined;
};
