import { partsCompound, phraseAt } from '../pack/lexicon.js';
import type { LanguagePack } from '../pack/pack.js';
import type { Word } from '../text/words.js';

/**
 * Whether the single letter at a place is a word, or the first half of one, and tells no thing from others of its kind: "Bộ Y tế", "Today I
 * saw" beside "Đội A", "Team B".
 */
export const isLetterWord = (words: readonly Word[], index: number, pack: LanguagePack): boolean =>
  partsCompound(pack, words, index + 1) ||
  // "Type I" is one of several: what is counted so stands before it.
  (phraseAt(pack, 'firstPersons', words, index) > 0 && phraseAt(pack, 'numbered', words, index - 1) === 0);
