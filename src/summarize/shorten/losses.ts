import { phrasesOf, type LanguagePack, type Word } from '../../language/index.js';

/**
 * Whether words may not be cut because they turn what stands beside them: a negation, a condition, a contrast.
 * "sau khi" and "after" are openers of time and turn nothing.
 */
export const turnsMeaning = (words: readonly Word[], from: number, to: number, pack: LanguagePack): boolean => {
  const phrases = phrasesOf(pack, 'phraseOpeners');
  for (let index = from; index < to;) {
    const opener = phrases.matchAt(words, index, to);
    if (opener > 1) {
      index += opener;
      continue;
    }
    if (turning.some((list) => phrasesOf(pack, list).matchAt(words, index, to) > 0)) return true;
    index += 1;
  }
  return false;
};

const turning = ['negations', 'conditions', 'contrasts'] as const;
