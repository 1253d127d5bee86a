import type { Candidate } from '../candidate.js';

/** How many lines of a slide candidates are, which may begin alike; a list is one. */
export const linesOf = (...candidates: readonly Candidate[]): number =>
  new Set(candidates.flatMap(({ sentences, lines = [sentences] }) => lines.map((line) => line.at(-1)))).size;
