import { phraseAt, wordsOf, type LanguagePack } from '../../language/index.js';

/** Whether somebody speaks of themselves ("tôi", "we") outside quotation marks. */
export const isPersonal = (text: string, pack: LanguagePack): boolean => {
  const words = wordsOf(text.replace(/[“"«„][^“”"«»„]*[”"»“]/gu, ' '));
  return words.some((_, index) => phraseAt(pack, 'firstPersons', words, index) > 0);
};
