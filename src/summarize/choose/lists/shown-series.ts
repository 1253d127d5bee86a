import { phraseAt, wordsOf } from '../../../language/index.js';
import { onceFor } from '../../../model/once-for.js';
import type { Annotation } from '../../annotate/annotation.js';
import { dutyAbove } from '../../annotate/acts/duty-above.js';
import { seriesBelow } from '../../annotate/series-of.js';
import type { Series, SeriesItem } from '../../annotate/structure/found.js';
import { itemSpan } from '../../say/item.js';
import { costOfListWord } from '../budget/budget.js';
import { announcedWith } from './announced-with.js';
import { announcesNothing } from './announces-nothing.js';
import { briefSeries } from './brief-series.js';
import { fewestItems, itemsWithContent } from './items-with-content.js';
import { repeatedLists } from './repeated-lists.js';
import { isUnfit } from './unfit.js';
import { withException } from './with-exception.js';

/** A series with those of its items that are shown: all of them, or all that stand in no other. */
export interface ShownSeries {
  readonly series: Series;
  readonly items: readonly SeriesItem[];
  /** Words of a budget that it takes. */
  readonly words: number;
}

/**
 * The fullest form of a series that a number of words allows: all items with the lists that they announce, else those that stand in no
 * other, where none of them announces any.
 */
export const shownSeries = (annotation: Annotation, series: Series, most: number): ShownSeries | undefined => {
  if (isUnfit(annotation, series)) return undefined;
  const forms = formsOf(annotation, series);
  for (const items of forms) {
    const words = costOfItems(annotation, items);
    if (words <= most && !announcesNothing(annotation, items))
      return { series, items: withException(annotation, series, items), words };
  }
  return briefSeries(annotation, series, forms[0] ?? []).find(({ words }) => words <= most);
};

/** The items that a series may be shown with, the fullest first. */
const formsOf = (annotation: Annotation, series: Series): (readonly SeriesItem[])[] => {
  const { text } = annotation.reading;
  // Items that share a sentence announce nothing by it.
  const own = withoutToldAgain(annotation, series);
  const all = series.kind === 'list' ? itemsWithContent(annotation, withInnerLists(annotation, own, 0)) : own;
  if (all.length < Math.min(fewestItems, series.items.length)) return [];
  const outer = own.filter(({ depth = 0 }) => depth === 0);
  const complete =
    all.length === own.length &&
    outer.every(({ span }) => !/:\s*$/.test(text.slice(span.start, span.end + 1))) &&
    !namesItems(annotation.reading, all);
  return complete && outer.length < all.length && outer.length > 1 ? [all, outer] : [all];
};

/** The lists of an article that another one says more fully. */
export const repeatedListsIn = onceFor((annotation: Annotation): ReadonlySet<Series> =>
  repeatedLists(annotation.series, annotation.reading, (series) => wordsInFull(annotation, series)),
);

/** Its items but for those that announce a list which is told elsewhere: with that they are told twice, and without it they announce nothing. */
const withoutToldAgain = (annotation: Annotation, { items }: Series): readonly SeriesItem[] => {
  const again = repeatedListsIn(annotation);
  return again.size === 0
    ? items
    : items.filter((item) => !seriesBelow(annotation, item).some((below) => again.has(below)));
};

/** Whether a series takes more words than there are, with all its items. */
export const isOverlong = (annotation: Annotation, { items }: Series, words: number): boolean =>
  costOfItems(annotation, items) > words;

/** How many words a series takes with the lists that its items announce. */
export const wordsInFull = (annotation: Annotation, { items }: Series): number =>
  withInnerLists(annotation, items, 0).reduce((sum, item) => sum + wordsOfItem(annotation, item), 0);

/** The words from which on more of the lists of an article are held, or held more fully: between two of them it is the same. */
export const wordsThatTell = onceFor((annotation: Annotation): readonly number[] =>
  annotation.series.flatMap((series) => {
    const forms = formsOf(annotation, series);
    return [
      ...[series.items, ...forms].map((items) => costOfItems(annotation, items)),
      ...briefSeries(annotation, series, forms[0] ?? []).map(({ words }) => words),
    ];
  }),
);

/**
 * "(3) Giá đất chưa sử dụng" above what it says, among items that are sentences, or "For berths on the north quay." above who decides on them:
 * without that it says nothing.
 */
const namesItems = ({ text, pack }: Annotation['reading'], items: readonly SeriesItem[]): boolean => {
  const isStopped = ({ span }: SeriesItem): boolean =>
    /[.;!?…]["”’»)]*\s*$/u.test(text.slice(span.start, span.end + 1));
  const outer = items.filter(({ depth = 0 }) => depth === 0);
  const above = items.filter((item, index) => (items[index + 1]?.depth ?? 0) > (item.depth ?? 0));
  const namesCase = ({ span }: SeriesItem): boolean =>
    phraseAt(pack, 'topicOpeners', wordsOf(text, span.start, span.end), 0) > 0;
  return above.some(namesCase) || (outer.some(isStopped) && !above.every(isStopped));
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

/** The sentences of an item that are shown: of a long one the first alone. */
export const shownSentences = (reading: Annotation['reading'], item: SeriesItem): number[] => {
  const { end } = itemSpan(reading, item);
  return item.sentences.filter((index, at) => at === 0 || (reading.sentences[index]?.start ?? end) < end);
};
