import { holdsPhrase, phraseBefore, type LanguagePack, type Word } from '../../../../language/index.js';
import { hasPredicate } from '../../../shorten/predicate.js';

/**
 * "Please do three things | before then:": words that announce a list, without a time at their end that the sentence before tells. Above the list
 * that sentence does not stand, and what is to be done is the same without it; what is denied until then is not.
 *
 * @returns the same words where no such time ends them, or nothing would be said without it
 */
export const withoutTimeBehind = (words: readonly Word[], pack: LanguagePack): readonly Word[] => {
  const length = phraseBefore(pack, 'endReferences', words, words.length);
  const kept = words.slice(0, words.length - length);
  const isWhole = length > 0 && hasPredicate(kept, 0, kept.length, pack) && !holdsPhrase(pack, 'negations', kept);
  return isWhole ? kept : words;
};
