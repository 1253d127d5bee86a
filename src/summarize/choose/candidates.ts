import { onceFor } from '../../model/once-for.js';
import type { Annotation } from '../annotate/annotation.js';
import type { Refused } from '../refused.js';
import type { Statement } from '../say/statement.js';
import type { Candidate } from './candidate.js';
import { boundToLists } from './candidates/bound-to-lists.js';
import { listCandidates, shownLists } from './candidates/list-candidates.js';
import { singleCandidates } from './candidates/single-candidates.js';
import { sentencesOf, wordsThatTell } from './lists/shown-series.js';
import { isNoStatement } from './no-statement/no-statement.js';
import { inPassages } from './passages/in-passages.js';
import { withPairAbove } from './passages/pair-above.js';
import { parallelRuns } from './runs/parallel-runs.js';
import { halvesOfQuotations, quotationRuns } from './runs/quotation-runs.js';

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
  const shown = shownLists(annotation, words, refused);
  const inSeries = new Set(shown.flatMap((series) => sentencesOf(reading, series)));
  const isOpen = (index: number): boolean => !inSeries.has(index) && !refused.has(index);
  const quoted = quotationRuns(annotation).filter((run) => run.every(isOpen));
  const parallel = parallelRuns(reading);
  const singles = singleCandidates(annotation, statements, {
    words,
    refused,
    inSeries,
    inRuns: new Set([...parallel.flat(), ...halvesOfQuotations(reading, statements, quoted)]),
    bound: boundToLists(annotation, shown),
  });
  const isTold = (index: number): boolean => isOpen(index) && !isNoStatement(annotation, statements, index);
  return [
    ...listCandidates(annotation, shown),
    ...quoted.map((run): Candidate => ({ sentences: run })),
    ...parallel.filter((run) => run.every(isTold)).map((run): Candidate => ({ sentences: run, parallel: true })),
    ...withPairAbove(reading, withoutSame(singles)),
  ];
};

/** What was moved and how it was settled need each other: both are found with the same sentences. */
const withoutSame = (candidates: readonly Candidate[]): Candidate[] => [
  ...new Map(candidates.map((one) => [one.sentences.join(' '), one])).values(),
];

/**
 * The same in the passages that they stand in. Found once for all numbers of words that hold the same lists in the same form, as number after number
 * is tried until a deck is full.
 *
 * @param refused one article's alone
 */
export const candidatesWithin = (
  refused: Refused,
  { annotation, statements }: { readonly annotation: Annotation; readonly statements: readonly Statement[] },
  words: number,
): Candidate[] => {
  const known = knownCandidates(refused);
  const held = wordsThatTell(annotation).filter((least) => least <= words).length;
  const found =
    known.get(held) ?? inPassages(annotation, candidatesOf(annotation, statements, words, refused.sentences));
  known.set(held, found);
  return found;
};

const knownCandidates = onceFor<Refused, [], Map<number, Candidate[]>>(() => new Map());
