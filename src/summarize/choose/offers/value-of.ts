import type { Candidate } from '../candidate.js';

/** What all sentences of a candidate are worth. */
export const valueOf = ({ sentences }: Candidate, values: readonly number[]): number =>
  sentences.reduce((sum, index) => sum + (values[index] ?? 0), 0);

/** What any sentence is worth by itself; more is given to what goes before all else. */
export const mostWorth = 1;
