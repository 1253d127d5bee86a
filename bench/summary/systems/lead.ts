import type { Article } from '../read-articles.js';

/** Sentences in their order; of a cluster the first of each document, then the second of each, and so on. */
export const lead = ({ documents }: Article): number[] => {
  let first = 0;
  return documents
    .flatMap(({ sentences }, document) => {
      const own = sentences.map((_, depth) => ({ place: first + depth, depth, document }));
      first += sentences.length;
      return own;
    })
    .sort((one, other) => one.depth - other.depth || one.document - other.document)
    .map(({ place }) => place);
};
