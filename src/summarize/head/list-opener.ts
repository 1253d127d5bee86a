import { phraseBefore, type LanguagePack, type Word } from '../../language/index.js';

/** "… có các trường hợp như sau", "VOV có 21 đơn vị, gồm": words without those at the end that only say that a list follows. */
export const withoutListOpener = (words: readonly Word[], pack: LanguagePack): readonly Word[] => {
  const length = phraseBefore(pack, 'listOpeners', words, words.length);
  return length === 0 ? words : withoutListOpener(words.slice(0, words.length - length), pack);
};
