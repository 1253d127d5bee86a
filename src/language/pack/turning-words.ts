import { anyPhraseAt, phrasesOf, type WordList } from './lexicon.js';
import type { LanguagePack } from './pack.js';
import type { Word } from '../text/words.js';

/** The first word of a range that denies what stands beside it or sets it under a condition; undefined where none does. */
export const turningWord = (words: readonly Word[], from: number, to: number, pack: LanguagePack): Word | undefined =>
  firstOf(turning, words, from, to, pack);

/** Whether a range of words holds a negation, a condition or a contrast, so that it may not be cut. */
export const turnsMeaning = (words: readonly Word[], from: number, to: number, pack: LanguagePack): boolean =>
  firstOf(turningOrContrasting, words, from, to, pack) !== undefined;

const turning = ['negations', 'conditions'] as const;
const turningOrContrasting = [...turning, 'contrasts'] as const;

/** Words of the pack's `harmless` list only look like one ("không gian", "after"). */
const firstOf = (
  lists: readonly WordList[],
  words: readonly Word[],
  from: number,
  to: number,
  pack: LanguagePack,
): Word | undefined => {
  const harmless = phrasesOf(pack, 'harmless');
  for (let index = from; index < to;) {
    const skipped = harmless.matchAt(words, index, to);
    if (skipped === 0 && anyPhraseAt(pack, lists, words, index, to)) return words[index];
    index += Math.max(1, skipped);
  }
  return undefined;
};
