import type { Feature } from './index.js';

/** In how many sentences the terms of a sentence stand: the mean of the natural logarithm. 0 where all stand here only. */
export const repetition: Feature =
  ({ terms }) =>
  ({ place }) => {
    const vector = terms.vectors[place];
    if (vector === undefined || vector.size === 0) return 0;
    let sum = 0;
    for (const term of vector.keys()) sum += Math.log(terms.sentences.get(term) ?? 1);
    return sum / vector.size;
  };
