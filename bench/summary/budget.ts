import type { Article } from './read-articles.js';
import type { Tokens } from './tokens.js';

/** How long a summary may be, the same for every system. */
export type Budget = SentenceBudget | WordBudget;

interface SentenceBudget {
  readonly sentences: number;
}

interface WordBudget {
  readonly words: number;
}

/** The number of sentences of the references, on average over a whole set, rounded: the same for all its articles. */
export const sentenceBudget = (articles: readonly Article[]): SentenceBudget => ({
  sentences: Math.max(1, Math.round(mean(articles.map(({ references }) => mean(references.map((one) => one.length)))))),
});

/** The number of words of an article's own references, on average, rounded. */
export const wordBudget = ({ references }: Article): WordBudget => ({
  words: Math.round(mean(references.map((reference) => reference.flat().length))),
});

/** The sentences that keep within a budget; the last of a budget of words is cut off inside where the words end. */
export const withinBudget = (ranked: readonly Tokens[], budget: Budget): Tokens[] => {
  if ('sentences' in budget) return ranked.slice(0, budget.sentences);
  let left = budget.words;
  const kept: Tokens[] = [];
  for (const sentence of ranked) {
    if (left <= 0) break;
    kept.push(sentence.slice(0, left));
    left -= sentence.length;
  }
  return kept;
};

const mean = (numbers: readonly number[]): number =>
  numbers.reduce((sum, one) => sum + one, 0) / Math.max(1, numbers.length);
