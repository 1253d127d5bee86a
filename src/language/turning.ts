import { phraseAt, phrasesOf } from './lexicon.js';
import type { LanguagePack } from './pack.js';
import type { Word } from './words.js';

/**
 * Whether a range of words holds one that turns what stands beside it, so that it may not be cut: a negation, a condition, a
 * contrast. Words of the pack's `harmless` list only look like one ("không gian", "after").
 */
export const turnsMeaning = (words: readonly Word[], from: number, to: number, pack: LanguagePack): boolean => {
  const harmless = phrasesOf(pack, 'harmless');
  for (let index = from; index < to;) {
    const skipped = harmless.matchAt(words, index, to);
    if (skipped === 0 && turning.some((list) => phraseAt(pack, list, words, index, to) > 0)) return true;
    index += Math.max(1, skipped);
  }
  return false;
};

const turning = ['negations', 'conditions', 'contrasts'] as const;
