import type { LanguagePack, Word } from '../../language/index.js';
import { cosine, termsOf, type TermVector } from './term-vectors.js';

/** How much worth counts against likeness to what is chosen already (maximal marginal relevance). */
const worthShare = 0.6;
/** Only so many of the best are compared, and chosen before others: the cost stays linear in the article's length. */
const mostCompared = 60;

/**
 * The best sentences by score, best first, each unlike those before it.
 *
 * @returns places in `sentences`, at most `limit`; those behind the 60 best follow by score alone
 */
export const bestSentences = (
  {
    sentences,
    pack,
  }: { readonly sentences: readonly { readonly words: readonly Word[] }[]; readonly pack: LanguagePack },
  scores: readonly number[],
  limit: number,
): number[] => {
  const worth = worthsOf(scores);
  const ranked = sentences.map((_, place) => place).sort((one, other) => (worth[other] ?? 0) - (worth[one] ?? 0));
  const open = ranked.slice(0, mostCompared);
  const { vectors } = termsOf(
    open.map((place) => sentences[place]?.words ?? []),
    pack,
  );
  const candidates = open.map((place, rank) => ({
    place,
    worth: worth[place] ?? 0,
    vector: vectors[rank] ?? new Map<string, number>(),
    likeness: 0,
  }));
  const chosen: number[] = [];
  while (chosen.length < limit && candidates.length > 0) {
    const best = candidates.reduce((one, other) => (marginOf(other) > marginOf(one) ? other : one));
    candidates.splice(candidates.indexOf(best), 1);
    for (const candidate of candidates)
      candidate.likeness = Math.max(candidate.likeness, cosine(candidate.vector, best.vector));
    chosen.push(best.place);
  }
  return [...chosen, ...ranked.slice(mostCompared)].slice(0, Math.max(0, limit));
};

interface Candidate {
  readonly worth: number;
  readonly vector: TermVector;
  likeness: number;
}

const marginOf = ({ worth, likeness }: Candidate): number => worthShare * worth - (1 - worthShare) * likeness;

/** Scores from 0 for the lowest to 1 for the highest, so that they compare with a likeness whatever their scale. */
const worthsOf = (scores: readonly number[]): number[] => {
  const lowest = scores.reduce((one, other) => Math.min(one, other), Infinity);
  const highest = scores.reduce((one, other) => Math.max(one, other), -Infinity);
  return scores.map((score) => (highest > lowest ? (score - lowest) / (highest - lowest) : 0));
};
