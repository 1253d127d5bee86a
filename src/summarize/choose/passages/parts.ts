import type { Candidate } from '../candidates.js';

/**
 * Candidates with the first lines of each, which a summary may say while the rest stands below it.
 */
export const withFirstLines = (candidates: readonly Candidate[]): Candidate[] =>
  candidates.flatMap((candidate) => {
    const { lines = [] } = candidate;
    const { lines: _, ...own } = candidate;
    const parts = lines.slice(0, -1).map((_line, at): Candidate => {
      const first = lines.slice(0, at + 1);
      return { ...own, sentences: first.flat(), ...(first.length === 1 ? {} : { lines: first }) };
    });
    return [...parts, candidate];
  });

/** What is left of candidates whose first lines are told elsewhere: it goes on from them. */
export const behindFirstLines = (candidates: readonly Candidate[], told: ReadonlySet<number>): Candidate[] =>
  candidates.flatMap((candidate) => {
    const { lines, named: _, ...own } = candidate;
    if (lines === undefined || !candidate.sentences.some((index) => told.has(index))) return [candidate];
    const left = lines.slice(lines.findLastIndex((line) => line.some((index) => told.has(index))) + 1);
    if (left.length === 0) return [];
    return [{ ...own, sentences: left.flat(), ...(left.length === 1 ? {} : { lines: left }) }];
  });
