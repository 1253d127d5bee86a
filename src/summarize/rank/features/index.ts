import type { Collection, PlacedSentence } from '../collection.js';
import { centrality, likenessToOpening } from './centrality.js';
import { commas, fullness, length } from './length.js';
import { depth, earliness } from './position.js';
import { repetition } from './repetition.js';
import { titleCoverage, titleOrder } from './title.js';
import { connective, date, pronoun, quotation } from './wording.js';

/** Looks once at a collection, then tells a number of each of its sentences. */
export type Feature = (collection: Collection) => (sentence: PlacedSentence) => number;

export type FeatureName =
  | 'titleCoverage'
  | 'titleOrder'
  | 'earliness'
  | 'depth'
  | 'length'
  | 'fullness'
  | 'commas'
  | 'centrality'
  | 'likenessToOpening'
  | 'repetition'
  | 'date'
  | 'quotation'
  | 'connective'
  | 'pronoun';

/** All that a sentence is scored by. */
export const features: Readonly<Record<FeatureName, Feature>> = {
  titleCoverage,
  titleOrder,
  earliness,
  depth,
  length,
  fullness,
  commas,
  centrality,
  likenessToOpening,
  repetition,
  date,
  quotation,
  connective,
  pronoun,
};
