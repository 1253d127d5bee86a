import { sharedSubsequence } from './shared-subsequence.js';
import type { Tokens } from './tokens.js';

/** F1 of each measure, 0 to 1. */
export interface Rouge {
  readonly r1: number;
  readonly r2: number;
  readonly rl: number;
}

/**
 * ROUGE-1, ROUGE-2 and summary-level ROUGE-L as ROUGE-1.5.5 counts them, with precision and recall in equal parts.
 * Of several references the mean is taken.
 *
 * @param summary a list of tokens a sentence
 */
export const rouge = (summary: readonly Tokens[], references: readonly (readonly Tokens[])[]): Rouge => {
  const mean = (measure: (reference: readonly Tokens[]) => number): number =>
    references.reduce((sum, reference) => sum + measure(reference), 0) / references.length;
  return {
    r1: mean((reference) => sharedRuns(summary, reference, 1)),
    r2: mean((reference) => sharedRuns(summary, reference, 2)),
    rl: mean((reference) => sharedSequences(summary, reference)),
  };
};

/** F1 of the runs of `length` tokens; runs go across the ends of sentences. */
export const sharedRuns = (summary: readonly Tokens[], reference: readonly Tokens[], length: number): number => {
  const ours = countRuns(summary.flat(), length);
  const theirs = countRuns(reference.flat(), length);
  let hits = 0;
  for (const [run, count] of ours) hits += Math.min(count, theirs.get(run) ?? 0);
  return f1(hits, total(ours), total(theirs));
};

const countRuns = (tokens: Tokens, length: number): Map<string, number> => {
  const counts = new Map<string, number>();
  for (let start = 0; start + length <= tokens.length; start += 1) {
    const run = tokens.slice(start, start + length).join(' ');
    counts.set(run, (counts.get(run) ?? 0) + 1);
  }
  return counts;
};

const total = (counts: ReadonlyMap<string, number>): number => [...counts.values()].reduce((sum, one) => sum + one, 0);

/**
 * F1 of what each sentence of the reference has in common, in order, with any sentence of the summary. A token is hit
 * only as often as it stands in both.
 */
const sharedSequences = (summary: readonly Tokens[], reference: readonly Tokens[]): number => {
  const ours = countRuns(summary.flat(), 1);
  const theirs = countRuns(reference.flat(), 1);
  const sizes = [total(ours), total(theirs)] as const;
  let hits = 0;
  for (const sentence of reference) {
    const places = new Set(summary.flatMap((one) => sharedSubsequence(sentence, one)));
    for (const place of places) {
      const token = sentence[place] ?? '';
      const [left, leftThere] = [ours.get(token) ?? 0, theirs.get(token) ?? 0];
      if (left === 0 || leftThere === 0) continue;
      hits += 1;
      ours.set(token, left - 1);
      theirs.set(token, leftThere - 1);
    }
  }
  return f1(hits, ...sizes);
};

const f1 = (hits: number, ours: number, theirs: number): number => (hits === 0 ? 0 : (2 * hits) / (ours + theirs));
