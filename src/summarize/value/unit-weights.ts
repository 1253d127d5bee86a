import type { UnitFeatureName, UnitFeatures } from './unit-features.js';

/** What each feature of a sentence counts for, on the scale of log odds. */
export type UnitWeights = Readonly<Partial<Record<UnitFeatureName, number>>> & { readonly bias: number };

export const unitWeights: UnitWeights = {
  bias: -4.07,
  rank: 0.22,
  length: 0.88,
  short: -0.62,
  figure: 0.44,
  figures: 0.81,
  need: 0.44,
  outlook: 0.57,
  contrast: 0.06,
  condition: 0.18,
  negation: 0.18,
  quoted: -0.71,
  attributed: 0.31,
  firstPerson: -0.26,
  leaning: 0.15,
  item: 0.2,
  opensBlock: 0.23,
  opensSection: 0.55,
  opensArticle: 0.85,
  newsPlace: 1.44,
  lastSection: -0.17,
  titleTerms: 0.34,
  names: 0.18,
  dated: 0.24,
  verb: 1.03,
  noise: -0.36,
  capitals: -1.25,
  opensItem: 0.11,
  inner: -1.09,
  lastArticle: 0.59,
  money: 0.08,
};

/** How likely a sentence of such features holds a key message. */
export const likelihood = (features: UnitFeatures, weights: UnitWeights = unitWeights): number => {
  let odds = weights.bias;
  for (const name of featureNames(features)) odds += (weights[name] ?? 0) * features[name];
  return 1 / (1 + Math.exp(-odds));
};

const featureNames = (features: UnitFeatures): UnitFeatureName[] => Object.keys(features) as UnitFeatureName[];
