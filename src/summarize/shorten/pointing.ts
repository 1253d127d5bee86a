import { phraseAt, phraseBefore, type LanguagePack, type Word } from '../../language/index.js';

/** Whether any of the words points back: a name that does names nothing by itself. */
export const holdsPointer = (words: readonly Word[], pack: LanguagePack): boolean =>
  words.some((_, index) => isPointer(words, index, pack));

const isPointer = (words: readonly Word[], index: number, pack: LanguagePack): boolean => {
  const length = phraseAt(pack, 'demonstratives', words, index);
  if (length === 0) return false;
  // Behind the noun in Vietnamese and Indonesian, before it in English.
  const timed =
    phraseBefore(pack, 'lesserUnits', words, index) > 0 || phraseAt(pack, 'lesserUnits', words, index + length) > 0;
  return !timed && (index > 0 || pack.typology.demonstratives !== 'behind');
};
