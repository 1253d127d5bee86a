import { phraseAt } from '../pack/lexicon.js';
import type { LanguagePack } from '../pack/pack.js';
import type { Word } from '../text/words.js';

/** "Two hundred and twelve": how many words a number has that begins, in words, at a place. */
export const lengthOfNumber = (words: readonly Word[], from: number, pack: LanguagePack): number => {
  const isPart = (at: number): boolean => {
    const key = words[at]?.key ?? '';
    return pack.numerals[key] !== undefined || pack.multipliers[key] !== undefined;
  };
  let to = from + 1;
  while (isPart(to) || (phraseAt(pack, 'coordinators', words, to) > 0 && isPart(to + 1))) to += 1;
  return to - from;
};
