import type { Annotation } from '../../annotate/annotation.js';
import type { Candidate } from '../candidate.js';
import { sentencesOf, type ShownSeries } from './shown-series.js';

/**
 * Items of lists that take most of the room there is, and that were not chosen: each may be told by itself, where they are sentences. What is
 * short is told whole or not at all.
 *
 * @param own what may be chosen, lists among it
 * @param listed sentences of the lists that were chosen
 * @param alone each item by itself
 * @param words that may be chosen
 */
export const itemsAlone = (
  { reading }: Annotation,
  own: readonly Candidate[],
  listed: ReadonlySet<number>,
  alone: readonly Candidate[],
  words: number,
): Candidate[] => {
  const left = new Set(
    own
      .flatMap(({ series }) =>
        series !== undefined && isLongOfSentences(series, words) ? sentencesOf(reading, series) : [],
      )
      .filter((index) => !listed.has(index)),
  );
  return alone.filter(({ series, sentences }) => series === undefined && sentences.every((index) => left.has(index)));
};

const isLongOfSentences = (series: ShownSeries, words: number): boolean =>
  series.words > words * mostOfRoom && series.words > series.items.length * leastOfItem;
/** Of the words that may be chosen. */
const mostOfRoom = 0.5;
/** In words, on average: a sentence. */
const leastOfItem = 14;
