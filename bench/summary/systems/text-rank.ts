import type { Article } from '../read-articles.js';
import { byPageRank } from './power-iteration.js';

/** TextRank (Mihalcea and Tarau 2004): sentences are linked by how many tokens they share, for their lengths. */
export const textRank = ({ tokens }: Article): number[] => {
  const sets = tokens.map((sentence) => new Set(sentence));
  return byPageRank(sets.map((one, row) => sets.map((other, column) => (row === column ? 0 : overlap(one, other)))));
};

const overlap = (one: ReadonlySet<string>, other: ReadonlySet<string>): number => {
  if (one.size < 2 || other.size < 2) return 0;
  let shared = 0;
  for (const token of one) if (other.has(token)) shared += 1;
  return shared / (Math.log(one.size) + Math.log(other.size));
};
