import type { Candidate } from '../candidate.js';

/**
 * Candidates, and before each what it begins with, by lines: a summary may say that while the rest stands below it.
 *
 * @param isEnough whether a part may stand without the rest
 */
export const withFirstLines = (
  candidates: readonly Candidate[],
  isEnough: (part: Candidate) => boolean = () => true,
): Candidate[] =>
  candidates.flatMap((candidate) => {
    const { lines = [], named } = candidate;
    const parts = lines.slice(0, -1).map((_line, at) => ofLines(lines.slice(0, at + 1), named));
    return [...parts.filter(isEnough), candidate];
  });

/**
 * Candidates without the lines that are told elsewhere, and those before them: what is left goes on from there.
 *
 * @param told places of sentences
 */
export const behindFirstLines = (candidates: readonly Candidate[], told: ReadonlySet<number>): Candidate[] =>
  candidates.flatMap((candidate) => {
    const { lines } = candidate;
    if (lines === undefined) return [candidate];
    const from = lines.findLastIndex((line) => line.some((index) => told.has(index))) + 1;
    if (from === 0) return [candidate];
    return from === lines.length ? [] : [ofLines(lines.slice(from))];
  });

/** Candidates that hold nothing of what is told elsewhere: of a paragraph its lines before that. */
export const withoutShown = (candidates: readonly Candidate[], isTold: (index: number) => boolean): Candidate[] =>
  candidates.flatMap((candidate) => {
    const { lines, named, sentences } = candidate;
    if (!sentences.some(isTold)) return [candidate];
    const to = lines?.findIndex((line) => line.some(isTold)) ?? 0;
    return lines === undefined || to <= 0 ? [] : [ofLines(lines.slice(0, to), named)];
  });

/** A candidate of some lines of a paragraph. */
export const ofLines = (lines: readonly (readonly number[])[], named?: number): Candidate => ({
  sentences: lines.flat(),
  ...(lines.length === 1 ? {} : { lines }),
  ...(named === undefined ? {} : { named }),
});
