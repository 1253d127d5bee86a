import { holdsPhrase, withoutQuotations, wordsOf, type LanguagePack } from '../../language/index.js';

/**
 * Whether somebody speaks of themselves outside quotation marks.
 *
 * @param list of anybody ("tôi", "we"), or of one person alone ("tôi", "I")
 */
export const isPersonal = (
  text: string,
  pack: LanguagePack,
  list: 'firstPersons' | 'oneselves' = 'firstPersons',
): boolean => {
  const words = wordsOf(withoutQuotations(text));
  return holdsPhrase(pack, list, words);
};
