import type { UnitFeatureName, UnitFeatures } from './unit-features.js';

/** What each feature of a sentence counts for, on the scale of log odds. */
export type UnitWeights = Readonly<Partial<Record<UnitFeatureName, number>>> & { readonly bias: number };

/** Learnt by `bench/value` from 242 annotated articles; what counts for less than 0.05 is left out. */
export const unitWeights: UnitWeights = {
  bias: -4.19,
  rank: 0.31,
  score: 0.26,
  length: 0.72,
  short: -0.57,
  figure: 0.64,
  figures: 0.53,
  need: 0.45,
  outlook: 0.54,
  cause: -0.16,
  contrast: 0.11,
  condition: 0.08,
  negation: 0.18,
  quoted: -0.7,
  attributed: 0.34,
  firstPerson: -0.11,
  leaning: 0.22,
  item: 0.34,
  answer: -0.15,
  opensBlock: 0.23,
  opensSection: 0.45,
  opensArticle: 0.68,
  newsPlace: 1.23,
  lastSection: 0.08,
  headingTerms: 0.49,
  titleTerms: 1.11,
  names: 0.21,
  dated: 0.27,
  verb: 1.05,
  capitals: -0.72,
  opensItem: 0.12,
  inner: -0.64,
  lastArticle: 0.7,
  money: 0.14,
};

/** How likely a sentence of such features holds a key message. */
export const likelihood = (features: UnitFeatures, weights: UnitWeights = unitWeights): number => {
  let odds = weights.bias;
  for (const name of featureNames(features)) odds += (weights[name] ?? 0) * features[name];
  return 1 / (1 + Math.exp(-odds));
};

const featureNames = (features: UnitFeatures): UnitFeatureName[] => Object.keys(features) as UnitFeatureName[];
