import { phraseBefore, type LanguagePack, type Word } from '../../language/index.js';

/**
 * "… có các trường hợp như sau", "VOV có 21 đơn vị, gồm", "… trong trường hợp sau": words without those at the end that only say that a
 * list follows.
 */
export const withoutListOpener = (words: readonly Word[], pack: LanguagePack): readonly Word[] => {
  const length = phraseBefore(pack, 'listOpeners', words, words.length);
  if (length === 0) return words;
  const kept = withoutListOpener(words.slice(0, words.length - length), pack);
  return withoutBareCase(kept, pack);
};

/** "… trong trường hợp", of which the list says which; "trong các trường hợp" is a noun. */
const withoutBareCase = (words: readonly Word[], pack: LanguagePack): readonly Word[] => {
  const condition = phraseBefore(pack, 'conditions', words, words.length);
  if (condition === 0 || phraseBefore(pack, 'plurals', words, words.length - condition) > 0) return words;
  const preposition = phraseBefore(pack, 'prepositions', words, words.length - condition);
  return words.slice(0, words.length - condition - preposition);
};
