import type { ownFeatures } from './own-features.js';

/** What is asked of a sentence by itself, and of what is shown before it. */
export type ClarityFeature = keyof ReturnType<ReturnType<typeof ownFeatures>> | ContextFeature;

/**
 * `behind`: the sentence before it stands above it, or it opens the article. `unknownTerms`: the share of its terms that the article has
 * used before it and the slides have not. `introduced`: how many short names and known things of it a shown sentence introduces.
 */
export type ContextFeature = 'behind' | 'unknownTerms' | 'introduced';

/**
 * What each feature counts for, on the scale of log odds; `bias` is that of a sentence without any. Learnt by `bench/clarity` from 1,129
 * lines that readers marked.
 */
export const clarityWeights: Readonly<Record<ClarityFeature | 'bias', number>> = {
  bias: -0.16,
  pronouns: -0.3,
  titles: 0.34,
  logWords: 0.13,
  item: 0.93,
  personal: -0.64,
  opensSection: 0.63,
  digits: 0.53,
  behind: 1.31,
  unknownTerms: -1.06,
  introduced: 0.68,
};
