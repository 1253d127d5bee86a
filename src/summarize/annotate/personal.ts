import { holdsPhrase, withoutQuotations, wordsOf, type LanguagePack, type Word } from '../../language/index.js';

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
  const own = withoutQuotations(text);
  const words = wordsOf(own).filter((word) => !isOfName(own, word));
  return holdsPhrase(pack, list, words);
};

/** "A-I felony", "Ask Me Anything": a numeral that a hyphen joins, and what is written with a capital where no sentence begins. */
const isOfName = (text: string, { start, end }: Word): boolean => {
  const [before, word] = [text.slice(0, start), text.slice(start, end)];
  return word.length === 1 ? /[\p{L}\d]-$/u.test(before) : /^\p{Lu}/u.test(word) && /\p{L} $/u.test(before);
};
