import { phrasesOf, type LanguagePack, type Word } from '../language/index.js';

/** The words of little meaning aside, as they are compared, in order. */
export const contentWords = (words: readonly Word[], pack: LanguagePack): string[] => {
  const stop = phrasesOf(pack, 'stopwords');
  return words.flatMap(({ key }) => (stop.hasKey(key) ? [] : [key]));
};
