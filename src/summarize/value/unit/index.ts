import type { Annotation } from '../../annotate/annotation.js';
import { weightedSum } from '../../../model/collections/weighted-sum.js';
import { length } from './length.js';
import { marks } from './marks.js';
import { numbers } from './numbers.js';
import { place } from './place.js';
import { speech } from './speech.js';
import { termWeight } from './term-weight.js';
import { terms } from './terms.js';
import { wording } from './wording.js';

/** Looks once at an annotation, then tells some features of each of its sentences. */
type Group = (annotation: Annotation) => (index: number) => Readonly<Record<string, number>>;
const groups = [length, marks, numbers, place, speech, terms, termWeight, wording] as const satisfies readonly Group[];

/** What a sentence is valued by, each from 0 to about 1 but for `termWeight`. */
export type UnitFeatures = Readonly<Joined<ReturnType<ReturnType<(typeof groups)[number]>>>>;
/** Of "this or that" what is "this and that". */
type Joined<Each> = (Each extends unknown ? (each: Each) => void : never) extends (all: infer All) => void
  ? All
  : never;

export type UnitFeatureName = keyof UnitFeatures;

/** What each group tells of a sentence. */
const tellsOf = (annotation: Annotation) => {
  const tell: ReturnType<Group>[] = groups.map((group) => group(annotation));
  return (index: number) => tell.map((of) => of(index));
};

/** The features of every sentence, in order. */
export const unitFeatures = (annotation: Annotation): UnitFeatures[] => {
  const tell = tellsOf(annotation);
  // Every group tells its own features.
  return annotation.reading.sentences.map(({ index }) => Object.assign({}, ...tell(index)) as UnitFeatures);
};

/** By how much each feature counts. */
export type FeatureWeights = Readonly<Partial<Record<UnitFeatureName, number>>>;

/**
 * Sums of every sentence's features, each times its weight: a list for each of some weights. They are taken in one look, since the features
 * of very many sentences are too many to be kept.
 */
export const weightedFeatures = (annotation: Annotation, weights: readonly FeatureWeights[]): number[][] => {
  const tell = tellsOf(annotation);
  const sums = weights.map((): number[] => []);
  for (const { index } of annotation.reading.sentences) {
    const groupsTold = tell(index);
    for (const [at, one] of weights.entries())
      sums[at]?.push(groupsTold.reduce((sum, features) => sum + weightedSum(features, one), 0));
  }
  return sums;
};
