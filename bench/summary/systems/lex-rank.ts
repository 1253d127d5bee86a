import type { Article } from '../read-articles.js';
import type { Tokens } from '../tokens.js';
import { byPageRank } from './power-iteration.js';

/** Below this cosine two sentences are not linked. */
const threshold = 0.1;

/** Continuous LexRank (Erkan and Radev 2004): sentences are linked by the cosine of their tf-idf vectors. */
export const lexRank = ({ tokens }: Article): number[] => {
  const vectors = unitVectors(tokens);
  return byPageRank(
    vectors.map((one, row) =>
      vectors.map((other, column) => {
        const cosine = row === column ? 0 : product(one, other);
        return cosine < threshold ? 0 : cosine;
      }),
    ),
  );
};

const unitVectors = (sentences: readonly Tokens[]): Map<string, number>[] => {
  const holding = new Map<string, number>();
  for (const sentence of sentences)
    for (const token of new Set(sentence)) holding.set(token, (holding.get(token) ?? 0) + 1);
  return sentences.map((sentence) => {
    const vector = new Map<string, number>();
    for (const token of sentence) {
      const rarity = Math.log(sentences.length / (holding.get(token) ?? 1));
      if (rarity > 0) vector.set(token, (vector.get(token) ?? 0) + rarity);
    }
    const length = Math.sqrt(product(vector, vector));
    return new Map([...vector].map(([token, weight]) => [token, weight / length]));
  });
};

const product = (one: ReadonlyMap<string, number>, other: ReadonlyMap<string, number>): number => {
  let sum = 0;
  for (const [token, weight] of one) sum += weight * (other.get(token) ?? 0);
  return sum;
};
