import { onceFor } from '../../model/once-for.js';
import type { Annotation } from '../annotate/annotation.js';
import { firstWeights } from './said-first/weights.js';
import { weightedFeatures } from './unit/index.js';
import { unitWeights } from './unit-weights.js';

/** Of every sentence of an annotation: the sums that say how likely it holds a key message, and how likely it is said first. */
export const learntSums = onceFor(
  (annotation: Annotation): { readonly message: number[]; readonly first: number[] } => {
    const [message = [], first = []] = weightedFeatures(annotation, [unitWeights, firstWeights]);
    return { message, first };
  },
);
