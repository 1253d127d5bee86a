import type { LanguagePack } from '../pack/pack.js';
import { phrasesOf } from '../pack/lexicon.js';
import type { Word } from '../text/words.js';

/** The words of little meaning aside, as they are compared, in order. */
export const contentWords = (words: readonly Word[], pack: LanguagePack): string[] => {
  const stop = phrasesOf(pack, 'stopwords');
  return words.flatMap(({ key }) => (stop.hasKey(key) ? [] : [key]));
};
