import { wordsOf } from '../../language/index.js';
import type { Annotation } from '../annotate/annotation.js';
import { dutyAbove } from '../annotate/acts/duty-above.js';
import { areRepealed } from '../annotate/acts/repeals.js';
import { seriesBelow } from '../annotate/series-of.js';
import type { Sentence } from '../annotate/reading.js';
import type { Series, SeriesItem } from '../annotate/structure/found.js';
import { itemSpan } from '../say/item.js';
import type { Statement } from '../say/statement.js';
import { answersBefore, asksItself } from './answers.js';
import { costOfListWord } from './budget.js';
import { isOutcome } from '../value/decisions.js';
import { leansAt, neededBy, withLimit } from './needs.js';
import { endsInColon } from './joined/items-above.js';
import { settlesBefore } from './joined/settles-before.js';
import { announcedWith } from './lists/announced-with.js';
import { announcesNothing } from './lists/announces-nothing.js';
import { halvesAround, standsInsideSentence } from './lists/inside-sentence.js';
import { leadsIntoLists } from './lists/leads-in.js';
import { listsToldAgain } from './lists/told-again.js';
import { isHeadless } from './lists/headless.js';
import { fewestItems, toldItems } from './lists/told-items.js';
import { isUnfit } from './lists/unfit.js';
import { isNoStatement } from './no-statement/no-statement.js';
import { countedRuns } from './runs/counted-runs.js';
import { parallelRuns } from './runs/parallel-runs.js';
import { halvesOfQuotations, quotationRuns } from './runs/quotation-runs.js';

/** What is chosen as one: a sentence with those it leans on, or a series that is shown whole. */
export interface Candidate {
  /** Sentences that are shown, in order. */
  readonly sentences: readonly number[];
  readonly series?: ShownSeries;
  /** Its sentences say the same of several cases: each is a line of its own. */
  readonly parallel?: true;
}

/** A series with those of its items that are shown: all of them, or all that stand in no other. */
export interface ShownSeries {
  readonly series: Series;
  readonly items: readonly SeriesItem[];
  /** Words of a budget that it takes. */
  readonly words: number;
}

/**
 * All that may be chosen, with what it needs built in: a sentence that leans on the one before it comes with it or not at all,
 * and an item of a series with all of them. Of a series too large for the deck each item may be chosen by itself.
 *
 * @param words how many words of a budget a list may take; of a longer one single items are shown
 * @param refused sentences that may not be shown
 */
export const candidatesOf = (
  annotation: Annotation,
  statements: readonly Statement[],
  words: number,
  refused: ReadonlySet<number> = new Set(),
): Candidate[] => {
  const { reading } = annotation;
  const again = listsToldAgain(annotation.series, reading);
  const shown = annotation.series
    .filter((series) => !again.has(series))
    .flatMap((series) => shownSeries(annotation, series, words) ?? [])
    .filter(({ items }) => !items.some(({ sentences }) => sentences.some((index) => refused.has(index))));
  const overlong = new Set(annotation.series.filter(({ items }) => costOfItems(annotation, items) > words));
  const inSeries = new Set(shown.flatMap((series) => sentencesOf(reading, series)));
  const groups = shown.map((series): Candidate => ({
    sentences: [...new Set([...series.items, ...series.series.items].flatMap(firstSentence))],
    series,
  }));
  // What announces a list may stand above what it leads to; what says nothing at all may not.
  const isSilent = (index: number): boolean => {
    const sentence = reading.sentences[index];
    const announces = sentence !== undefined && endsInColon(reading.text, sentence);
    return (
      !announces &&
      !asksItself(reading, index) &&
      !answersBefore(reading, index + 1) &&
      !settlesBefore(reading, index + 1) &&
      isNoStatement(annotation, statements, index)
    );
  };
  const headless = new Set(
    annotation.series
      .filter((series) => again.has(series) || isHeadless(annotation, series) || areRepealed(annotation, series))
      .flatMap((series) => [
        ...series.items.flatMap(({ sentences }) => sentences),
        ...(standsInsideSentence(annotation, series) ? halvesAround(series) : []),
      ]),
  );
  const counting = announcersAlone(annotation, shown);
  const leading = leadsIntoLists(
    reading,
    shown.map(({ series }) => series),
  );
  const quoted = quotationRuns(annotation).filter(
    (run) => !run.some((index) => inSeries.has(index) || refused.has(index)),
  );
  const halves = halvesOfQuotations(reading, statements, quoted);
  const parallel = parallelRuns(reading);
  const inParallel = new Set(parallel.flat());
  const counts = countedRuns(reading);
  const alone = reading.sentences.flatMap((sentence): Candidate[] => {
    if (
      inSeries.has(sentence.index) ||
      inParallel.has(sentence.index) ||
      halves.has(sentence.index) ||
      headless.has(sentence.index) ||
      counting.has(sentence.index) ||
      leading.has(sentence.index) ||
      refused.has(sentence.index) ||
      isNoStatement(annotation, statements, sentence.index)
    )
      return [];
    if (counts.orphans.has(sentence.index)) return [];
    const counted = counts.before.get(sentence.index) ?? [];
    const isOpen = (index: number): boolean => !inSeries.has(index) && !refused.has(index);
    if (counted.length > 0)
      return counted.every(isOpen) ? [{ sentences: [...counted, sentence.index], parallel: true }] : [];
    const needed = neededBy(annotation, statements, sentence.index, inSeries, overlong);
    // An item is read from its beginning; what that leans on stands in another.
    const opens = reading.sentences[sentence.index - 1]?.item !== sentence.item;
    if (
      sentence.item !== undefined &&
      opens &&
      !isOutcome(reading, sentence) &&
      leansAt(reading, statements, sentence.index)
    )
      return [];
    if (namesItemsBelow(reading, sentence)) return [];
    if (
      needed?.every(
        (index) => !refused.has(index) && !headless.has(index) && !counting.has(index) && !isSilent(index),
      ) !== true
    )
      return [];
    const sentences = withLimit(annotation, statements, [...needed, sentence.index], refused);
    return sentences === undefined ? [] : [{ sentences }];
  });
  const runs = quoted.map((run): Candidate => ({ sentences: run }));
  const cases = parallel
    .filter(
      (run) =>
        !run.some((index) => inSeries.has(index) || refused.has(index) || isNoStatement(annotation, statements, index)),
    )
    .map((run): Candidate => ({ sentences: run, parallel: true }));
  return [...groups, ...runs, ...cases, ...alone];
};

/**
 * "There are three reasons for this.": what counts the parts of running text says nothing without all of them, and with some of them that
 * these are all.
 */
const announcersAlone = ({ series: all, reading }: Annotation, shown: readonly ShownSeries[]): ReadonlySet<number> => {
  const told = new Set(shown.map(({ series }) => series));
  return new Set(
    all.flatMap((series) => {
      const own = reading.sentences[series.announcerSentence ?? -1];
      const isApart = own !== undefined && series.items.every(({ sentences }) => !sentences.includes(own.index));
      return series.kind === 'ordinals' && !told.has(series) && isApart && own.words.length <= longestCount
        ? [own.index]
        : [];
    }),
  );
};
/** In words: a longer sentence says something of the matter itself. */
const longestCount = 20;

/** "zlib: add Brotli support", an item without a stop above its own items: what they tell of is nothing without one of them. */
const namesItemsBelow = ({ sentences, article, text }: Annotation['reading'], own: Sentence): boolean => {
  const next = sentences[own.index + 1];
  const block = article.blocks[own.block];
  if (own.item === undefined || next?.item === undefined || next.block !== own.block || block?.kind !== 'list')
    return false;
  const depthOf = (item: number): number => block.items[item]?.depth ?? 0;
  return depthOf(next.item) > depthOf(own.item) && !/[.!?…;]["”’»)]*\s*$/u.test(text.slice(own.start, own.end));
};

/**
 * The fullest form of a series that a number of words allows: all items with the lists that they announce, else those that stand in no
 * other, where none of them announces any.
 */
const shownSeries = (annotation: Annotation, series: Series, most: number): ShownSeries | undefined => {
  const { text } = annotation.reading;
  if (isUnfit(annotation, series)) return undefined;
  // Items that share a sentence announce nothing by it.
  const all =
    series.kind === 'list' ? toldItems(annotation, withInnerLists(annotation, series.items, 0)) : series.items;
  if (all.length < Math.min(fewestItems, series.items.length)) return undefined;
  const outer = series.items.filter(({ depth = 0 }) => depth === 0);
  const complete =
    all.length === series.items.length &&
    outer.every(({ span }) => !/:\s*$/.test(text.slice(span.start, span.end + 1))) &&
    !namesItems(annotation.reading, all);
  for (const items of complete && outer.length < all.length && outer.length > 1 ? [all, outer] : [all]) {
    const words = costOfItems(annotation, items);
    if (words <= most && !announcesNothing(annotation, items)) return { series, items, words };
  }
  return undefined;
};

/** "(3) Giá đất chưa sử dụng" above what it says, among items that are sentences: without that it says nothing. */
const namesItems = ({ text }: Annotation['reading'], items: readonly SeriesItem[]): boolean => {
  const isStopped = ({ span }: SeriesItem): boolean =>
    /[.;!?…]["”’»)]*\s*$/u.test(text.slice(span.start, span.end + 1));
  const outer = items.filter(({ depth = 0 }) => depth === 0);
  return (
    outer.some(isStopped) &&
    items.some((item, index) => !isStopped(item) && (items[index + 1]?.depth ?? 0) > (item.depth ?? 0))
  );
};

/** Items with those of the lists that they announce below them: what holds in some cases is shown with its cases. */
const withInnerLists = (annotation: Annotation, items: readonly SeriesItem[], depth: number): SeriesItem[] =>
  items.flatMap((item) => {
    const own = { ...item, depth: depth + (item.depth ?? 0) };
    const inner = seriesBelow(annotation, item).find(({ items: others }) => !others.includes(item));
    return inner === undefined || depth > deepest
      ? [own]
      : [own, ...withInnerLists(annotation, inner.items, own.depth + 1)];
  });

const deepest = 3;

const costOfItems = (annotation: Annotation, items: readonly SeriesItem[]): number =>
  costOfListWord * items.reduce((sum, item) => sum + wordsOfItem(annotation, item), 0);

const wordsOfItem = ({ reading }: Annotation, item: SeriesItem): number => {
  const { start, end } = itemSpan(reading, item);
  return wordsOf(reading.text, start, end).length;
};

/** The sentences that a shown series is made of, and those that announce it. */
export const sentencesOf = (reading: Annotation['reading'], { series, items }: ShownSeries): number[] => [
  ...[series.announcerSentence, announcedWith(reading, series)?.index, dutyAbove(reading, series)?.index].filter(
    (index) => index !== undefined,
  ),
  ...[...series.items, ...items].flatMap(({ sentences }) => sentences),
];

/** An item's first sentence carries it; what follows explains. */
const firstSentence = ({ sentences }: SeriesItem): number[] => sentences.slice(0, 1);
