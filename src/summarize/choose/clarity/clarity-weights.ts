import type { ownFeatures } from './own-features.js';

/** What is asked of a sentence by itself, and of what is shown before it. */
export type ClarityFeature = keyof ReturnType<ReturnType<typeof ownFeatures>> | ContextFeature;

/**
 * `torn`: it stands inside its paragraph, and the sentence before it is not shown; `apart`: that is shown on other slides. `unknownTerms`:
 * the share of its terms that the article has used before it and the slides have not. `unintroduced`: how many short names and known
 * things of it no shown sentence introduces. `abbreviated`: it holds an abbreviation that stands first in a sentence which is not shown.
 */
export type ContextFeature = 'torn' | 'apart' | 'unknownTerms' | 'unintroduced' | 'abbreviated';

/**
 * What each feature counts for, on the scale of log odds; `bias` is that of a sentence without any. Learnt by `bench/clarity` from 1,674
 * lines that readers marked; `abbreviated`, which few of these have, from the 46 lines of earlier readings that do; `oneselves` and `opensAsOneself` from
 * 919 of a second round (`docs/adr/0175-i-on-a-slide.md`).
 */
export const clarityWeights: Readonly<Record<ClarityFeature | 'bias', number>> = {
  bias: -0.58,
  pronouns: -0.35,
  logWords: 0.83,
  item: 0.87,
  oneselves: -0.79,
  opensAsOneself: -0.37,
  torn: -1.75,
  apart: -0.69,
  unknownTerms: -0.55,
  unintroduced: -0.51,
  abbreviated: -0.62,
};
