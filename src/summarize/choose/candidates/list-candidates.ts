import type { Annotation } from '../../annotate/annotation.js';
import type { Candidate } from '../candidate.js';
import { briefSeries } from '../lists/brief-series.js';
import { repeatedListsIn, shownSentences, shownSeries, type ShownSeries } from '../lists/shown-series.js';

/**
 * The lists that may be shown whole.
 *
 * @param words how many words a list may take
 * @param refused indices of sentences that may not be shown: no list with one of them
 */
export const shownLists = (annotation: Annotation, words: number, refused: ReadonlySet<number>): ShownSeries[] => {
  const repeated = repeatedListsIn(annotation);
  return annotation.series
    .filter((series) => !repeated.has(series))
    .flatMap((series) => shownSeries(annotation, series, words) ?? [])
    .filter(({ items }) => !items.some(({ sentences }) => sentences.some((index) => refused.has(index))));
};

/** Lists as candidates, each with the briefer forms that it has; what one of the steps of a list names below itself stands there or nowhere. */
export const listCandidates = (annotation: Annotation, shown: readonly ShownSeries[]): Candidate[] => {
  const candidates = shown.map((series) => listCandidate(annotation, series));
  const inSteps = new Set(
    candidates.flatMap(({ briefs, series }) =>
      briefs === undefined ? [] : (series?.series.items.flatMap(({ sentences }) => sentences) ?? []),
    ),
  );
  return candidates.filter(({ series }) => !inSteps.has(series?.series.announcerSentence ?? -1));
};

const listCandidate = (annotation: Annotation, shown: ShownSeries): Candidate => {
  const { series, items } = shown;
  const briefs = briefSeries(annotation, series, items);
  return {
    sentences: [...new Set([...items, ...series.items].flatMap((item) => shownSentences(annotation.reading, item)))],
    series: shown,
    ...(briefs.length === 0 ? {} : { briefs }),
  };
};
