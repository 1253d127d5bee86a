import { areRepealed } from '../../annotate/acts/repeals.js';
import type { Annotation } from '../../annotate/annotation.js';
import type { Series } from '../../annotate/structure/found.js';
import { isHeadless, mayBeTorn } from '../lists/headless.js';
import { halvesAround, standsInsideSentence } from '../lists/inside-sentence.js';
import { leadsIntoLists } from '../lists/leads-in.js';
import { repeatedListsIn, type ShownSeries } from '../lists/shown-series.js';

/** Sentences that say nothing by themselves, as a list takes them up or is not shown; by index. */
export interface BoundToLists {
  /** Those of lists of which no item may stand alone. */
  readonly headless: ReadonlySet<number>;
  /** Those that count the items of a list that is not shown. */
  readonly announcing: ReadonlySet<number>;
  /** Those that lead into a list that is shown. */
  readonly leading: ReadonlySet<number>;
}

/** @param shown the lists that may be shown whole */
export const boundToLists = (annotation: Annotation, shown: readonly ShownSeries[]): BoundToLists => ({
  headless: headlessSentences(annotation, shown),
  announcing: announcersAlone(annotation, shown),
  leading: leadsIntoLists(
    annotation.reading,
    shown.map(({ series }) => series),
  ),
});

const headlessSentences = (annotation: Annotation, shown: readonly ShownSeries[]): ReadonlySet<number> => {
  const { reading } = annotation;
  const repeated = repeatedListsIn(annotation);
  const isShown = (series: Series): boolean => shown.some((one) => one.series === series);
  const headless = annotation.series.filter(
    (series) =>
      repeated.has(series) ||
      (!mayBeTorn(reading, series) && !isShown(series)) ||
      isHeadless(annotation, series) ||
      areRepealed(annotation, series),
  );
  return new Set(
    headless.flatMap((series) => [
      ...series.items.flatMap(({ sentences }) => sentences),
      ...(standsInsideSentence(annotation, series) ? halvesAround(series) : []),
    ]),
  );
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
      const longest = series.kind === 'ordinals' ? longestCount : series.kind === 'list' ? longestAboveList : 0;
      return !told.has(series) && isApart && own.words.length <= longest ? [own.index] : [];
    }),
  );
};
/** In words: a longer sentence says something of the matter itself. */
const longestCount = 20;
/** "There are three possibilities." */
const longestAboveList = 6;
