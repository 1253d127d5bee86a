import { cosine } from '../term-vectors.js';
import type { Feature } from './index.js';

/**
 * How like the other sentences a sentence is, 1 for the one most like them: the sum of its cosines to all others, which is
 * the degree in the graph that LexRank (Erkan and Radev 2004) walks. As vectors have length 1, it is one product with
 * the sum of all vectors: no pair of sentences is ever compared.
 */
export const centrality: Feature = ({ sentences, terms }) => {
  const sum = new Map<string, number>();
  for (const vector of terms.vectors) for (const [term, weight] of vector) sum.set(term, (sum.get(term) ?? 0) + weight);
  const degrees = sentences.map(({ place }) => {
    const vector = terms.vectors[place] ?? new Map<string, number>();
    return vector.size === 0 ? 0 : cosine(vector, sum) - 1;
  });
  const highest = degrees.reduce((one, other) => Math.max(one, other), 1e-9);
  return ({ place }) => (degrees[place] ?? 0) / highest;
};

/** The cosine to the first sentence of the same document; 0 for the first itself, which is told by its position. */
export const likenessToOpening: Feature = ({ sentences, terms }) => {
  const openings = new Map(sentences.filter(({ depth }) => depth === 0).map((one) => [one.document, one.place]));
  return ({ place, document, depth }) => {
    const vector = terms.vectors[place];
    const opening = terms.vectors[openings.get(document) ?? -1];
    return depth === 0 || vector === undefined || opening === undefined ? 0 : cosine(vector, opening);
  };
};
