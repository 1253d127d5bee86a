import { anyPhraseAt, phrasesOf } from './lexicon.js';
import type { LanguagePack } from './pack.js';
import type { Word } from './words.js';

/** The word lists whose words turn what stands beside them. */
export type TurningList = 'negations' | 'conditions' | 'contrasts';

/**
 * The first word of a range that turns what stands beside it; undefined where none does. Words of the pack's `harmless` list
 * only look like one ("không gian", "after").
 */
export const turningWord = (
  words: readonly Word[],
  from: number,
  to: number,
  pack: LanguagePack,
  lists: readonly TurningList[],
): Word | undefined => {
  const harmless = phrasesOf(pack, 'harmless');
  for (let index = from; index < to;) {
    const skipped = harmless.matchAt(words, index, to);
    if (skipped === 0 && anyPhraseAt(pack, lists, words, index, to)) return words[index];
    index += Math.max(1, skipped);
  }
  return undefined;
};

/** Whether a range of words holds a negation, a condition or a contrast, so that it may not be cut. */
export const turnsMeaning = (words: readonly Word[], from: number, to: number, pack: LanguagePack): boolean =>
  turningWord(words, from, to, pack, turning) !== undefined;

const turning = ['negations', 'conditions', 'contrasts'] as const;
