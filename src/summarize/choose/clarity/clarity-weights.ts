import type { ownFeatures } from './own-features.js';

/** What is asked of a sentence by itself, and of what is shown before it. */
export type ClarityFeature = keyof ReturnType<ReturnType<typeof ownFeatures>> | ContextFeature;

/**
 * `behind`: the sentence before it stands above it, or it opens the article. `unknownTerms`: the share of its terms that the article has
 * used before it and the slides have not. `introduced`: how many short names and known things of it a shown sentence introduces.
 */
type ContextFeature = 'behind' | 'unknownTerms' | 'introduced';

/** What each feature counts for, on the scale of log odds; `bias` is that of a sentence without any. */
export const clarityWeights: Readonly<Record<ClarityFeature | 'bias', number>> = {
  bias: -0.5,
  pronouns: -0.3,
  titles: 0.4,
  logWords: 0.28,
  item: 1,
  personal: -0.7,
  opensSection: 0.6,
  digits: 0.46,
  behind: 1.34,
  unknownTerms: -1.36,
  introduced: 0.73,
};
