import { likelihood } from '../log-odds.js';
import type { UnitFeatureName } from './unit/index.js';

/** What each feature of a sentence counts for, on the scale of log odds; `bias` is that of a sentence like the mean of its article. */
export type UnitWeights = Readonly<Partial<Record<UnitFeatureName, number>>> & { readonly bias: number };

/** WEIGHTS */
export const unitWeights: UnitWeights = {
  bias: -1.7,
  length: 0.35,
  rootLength: 0.94,
  short: -0.11,
  long: -0.13,
  endsWithColon: -0.7,
  endsWithSemicolon: -0.93,
  question: -0.84,
  quotationMark: -0.38,
  digit: 0.22,
  noise: 0.16,
  capitals: -1.78,
  figure: 0.6,
  figures: 0.39,
  money: 0.18,
  opensItem: 0.08,
  inner: -0.37,
  answer: 0.66,
  opensBlock: 0.09,
  opensSection: 0.37,
  lastArticle: 0.13,
  opensArticle: 0.06,
  newsPlace: 0.5,
  legalOpening: 0.66,
  quoted: -0.64,
  attributed: 0.15,
  leaning: -0.06,
  names: 0.06,
  verb: 0.32,
  rank: 0.24,
  score: 0.65,
  headingTerms: 0.38,
  titleTerms: 0.74,
  titleTermsBefore: 0.29,
  need: 0.27,
  duty: 0.09,
  outlook: 0.35,
  condition: 0.22,
  negation: 0.24,
  firstPerson: 0.11,
  auxiliary: 0.07,
  hedge: 0.18,
  showing: 0.23,
  superlative: 0.14,
  date: -0.08,
  calendar: 0.05,
  occasion: -0.35,
  setting: -0.27,
  subordinate: 0.11,
  opensWithTie: 0.48,
  opensWithConclusion: 0.57,
  opensWithDocument: 0.15,
  opensWithPronoun: -0.12,
  termWeight: 1,
};

/**
 * How likely each sentence of an article holds a key message. Features count by how far they are from the article's mean: what all
 * its sentences have tells none of them from the others.
 *
 * @param sums of each sentence, its features times their weights
 */
export const likelihoods = (sums: readonly number[], { bias }: UnitWeights = unitWeights): number[] => {
  const mean = sums.reduce((sum, one) => sum + one, 0) / Math.max(1, sums.length);
  return sums.map((one) => likelihood(one + bias - mean));
};
