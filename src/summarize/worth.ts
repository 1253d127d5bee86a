import type { Word } from '../language/index.js';
import type { Reading } from './reading.js';

/** What each sentence is worth to a summary; higher is better. */
export const sentenceScores = (reading: Reading, title: readonly Word[]): number[] => {
  const keys = new Set(title.map((word) => word.key));
  return reading.sentences.map(({ index, words }) => {
    const covered = new Set(words.map((word) => word.key).filter((key) => keys.has(key))).size / Math.max(1, keys.size);
    return 2 * covered + 1 / Math.sqrt(1 + index) + (0.5 * Math.log(1 + words.length)) / 4;
  });
};

/** The best sentences by score, best first. */
export const bestSentences = (reading: Reading, scores: readonly number[], limit: number): number[] =>
  reading.sentences
    .map(({ index }) => index)
    .sort((one, other) => (scores[other] ?? 0) - (scores[one] ?? 0))
    .slice(0, limit);
