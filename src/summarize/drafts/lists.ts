import { sharesOfLists } from '../choose/budget/shares-of-lists.js';
import type { Candidate } from '../choose/candidate.js';
import { choose } from '../choose/choose.js';
import { wordsOfOpening } from '../choose/first-and-rest.js';
import { sentencesOf } from '../choose/lists/shown-series.js';
import type { Material } from './material.js';

/** The lists of a deck. */
export interface ChosenLists {
  readonly candidates: readonly Candidate[];
  /** Indices of the sentences that they tell. */
  readonly sentences: ReadonlySet<number>;
  readonly words: number;
}

/**
 * The lists that are worth their words. A list is wanted whole: what is chosen of them before all else keeps its room beside the summary.
 *
 * @param choosable lists and single sentences, which lists are weighed against
 * @param words how many words lists and sentences may take together
 */
export const chosenLists = (
  { annotation, statements, values }: Material,
  choosable: readonly Candidate[],
  words: number,
): ChosenLists => {
  if (!choosable.some(({ series }) => series !== undefined)) return { candidates: [], sentences: new Set(), words: 0 };
  const shares = sharesOfLists(annotation);
  const mostOfAll = words * shares.all;
  const { candidates } = choose(annotation, statements, choosable, {
    values,
    sections: { by: 'lists', listed: new Set() },
    words: shares.areAll ? mostOfAll : Math.min(mostOfAll, words - wordsOfOpening(annotation, statements, choosable)),
  });
  const series = candidates.flatMap((candidate) => candidate.series ?? []);
  return {
    candidates: candidates.filter((candidate) => candidate.series !== undefined),
    sentences: new Set(series.flatMap((one) => sentencesOf(annotation.reading, one))),
    words: series.reduce((sum, one) => sum + one.words, 0),
  };
};
