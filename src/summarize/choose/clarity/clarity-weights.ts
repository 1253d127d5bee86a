import type { ownFeatures } from './own-features.js';

/** What is asked of a sentence by itself, and of what is shown before it. */
export type ClarityFeature = keyof ReturnType<ReturnType<typeof ownFeatures>> | ContextFeature;

/**
 * `behind`: the sentence before it stands above it, or it opens the article. `unknownTerms`: the share of its terms that the article has
 * used before it and the slides have not. `introduced`: how many short names and known things of it a shown sentence introduces.
 * `abbreviated`: it holds an abbreviation that stands first in a sentence which is not shown.
 */
export type ContextFeature = 'behind' | 'unknownTerms' | 'introduced' | 'abbreviated';

/**
 * What each feature counts for, on the scale of log odds; `bias` is that of a sentence without any. Learnt by `bench/clarity` from 1,703
 * lines that readers marked.
 */
export const clarityWeights: Readonly<Record<ClarityFeature | 'bias', number>> = {
  bias: -0.49,
  pronouns: -0.31,
  titles: 0.15,
  logWords: 0.27,
  item: 0.7,
  personal: -0.49,
  opensSection: 0.31,
  digits: 0.4,
  behind: 1.23,
  unknownTerms: -1.04,
  introduced: 0.49,
  abbreviated: -0.62,
};
