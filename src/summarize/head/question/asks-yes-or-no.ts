import { holdsPhrase, phraseAt, phraseBefore, wordsOf, type LanguagePack } from '../../../language/index.js';

/**
 * Whether a heading asks for yes or no: "Can the house be sold?", "Bán nhà có phải nộp thuế không?". What stands below it answers only where it
 * says which.
 */
export const asksYesOrNo = (heading: string, pack: LanguagePack): boolean => {
  if (!/[?？]$/u.test(heading)) return false;
  const words = wordsOf(heading);
  if (holdsPhrase(pack, 'questionWords', words)) return false;
  return pack.typology.verbs === 'uninflected'
    ? phraseBefore(pack, 'negations', words, words.length) > 0
    : phraseAt(pack, 'auxiliaries', words, 0) > 0;
};
