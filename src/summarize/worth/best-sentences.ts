import type { ScoredText } from './sentence-scores.js';
import { cosine, termsOf, type TermVector } from './term-vectors.js';

/** How much worth counts against likeness to what is chosen already (maximal marginal relevance). */
const worthShare = 0.8;
/** Only so many of the best are compared: the cost stays linear in the article's length. */
const mostCompared = 60;

/** The best sentences by score, best first, each unlike those before it. */
export const bestSentences = (
  reading: Pick<ScoredText, 'sentences' | 'pack'>,
  scores: readonly number[],
  limit: number,
): number[] => {
  const open = reading.sentences
    .map(({ index }) => index)
    .sort((one, other) => (scores[other] ?? 0) - (scores[one] ?? 0))
    .slice(0, Math.max(limit, mostCompared));
  const { vectors } = termsOf(
    open.map((index) => reading.sentences[index]?.words ?? []),
    reading.pack,
  );
  const candidates = open.map((index, place) => ({
    index,
    vector: vectors[place] ?? new Map<string, number>(),
    likeness: 0,
  }));
  const highest = Math.max(1e-9, ...open.map((index) => scores[index] ?? 0));
  const worthOf = ({ index, likeness }: Candidate): number =>
    (worthShare * (scores[index] ?? 0)) / highest - (1 - worthShare) * likeness;
  const chosen: number[] = [];
  while (chosen.length < limit && candidates.length > 0) {
    const best = candidates.reduce((one, other) => (worthOf(other) > worthOf(one) ? other : one));
    candidates.splice(candidates.indexOf(best), 1);
    for (const candidate of candidates)
      candidate.likeness = Math.max(candidate.likeness, cosine(candidate.vector, best.vector));
    chosen.push(best.index);
  }
  return chosen;
};

interface Candidate {
  readonly index: number;
  readonly vector: TermVector;
  likeness: number;
}
