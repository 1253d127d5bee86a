import { phraseBefore, type LanguagePack, type Word } from '../../../language/index.js';

/** A clause that ends so goes on in the items; "các trường hợp" is a noun, and opens no condition. */
export const goesOnBehind = (words: readonly Word[], pack: LanguagePack): boolean =>
  waitsForNoun(words, pack) ||
  open.some((list) => {
    const length = phraseBefore(pack, list, words, words.length);
    return length > 0 && phraseBefore(pack, 'plurals', words, words.length - length) === 0;
  });
const open = ['prepositions', 'coordinators', 'auxiliaries', 'determiners', 'conditions', 'relatives'] as const;

/** "… relies on an existing": the items say what. */
const waitsForNoun = (words: readonly Word[], pack: LanguagePack): boolean =>
  phraseBefore(pack, 'listOpeners', words, words.length) === 0 &&
  pack.gerundEndings.some((ending) => words.at(-1)?.key.endsWith(ending) === true) &&
  articles.some((list) => phraseBefore(pack, list, words, words.length - 1) > 0);
const articles = ['determiners', 'definites'] as const;
