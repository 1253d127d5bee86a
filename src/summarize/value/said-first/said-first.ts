import { weightedSum } from '../../../model/collections/weighted-sum.js';
import type { Annotation } from '../../annotate/annotation.js';
import { learntSums } from '../learnt-sums.js';
import { weightedFeatures } from '../unit/index.js';
import { likelihoods } from '../unit-weights.js';
import { firstFeatures } from './features.js';
import { firstWeights, type FirstWeights } from './weights.js';

/**
 * How likely each sentence is one that a person would say first, who has half a minute for the whole article: what happened, was decided or is
 * asked, and neither scenery nor what comes before it.
 *
 * @param values what each sentence is worth to a deck
 */
export const saidFirst = (annotation: Annotation, values: readonly number[]): number[] =>
  chances(annotation, values, learntSums(annotation).first, firstWeights);

/** As `saidFirst`, by other weights. */
export const saidFirstBy = (annotation: Annotation, values: readonly number[], weights: FirstWeights): number[] =>
  chances(annotation, values, weightedFeatures(annotation, [weights])[0] ?? [], weights);

const chances = (
  annotation: Annotation,
  values: readonly number[],
  sums: readonly number[],
  weights: FirstWeights,
): number[] => {
  const tell = firstFeatures(annotation, values);
  return likelihoods(
    sums.map((sum, index) => sum + weightedSum(tell(index), weights)),
    weights,
  );
};
