import { phraseAt, type LanguagePack } from '../../../language/index.js';
import { isCapital, type Token } from '../../words/words.js';

/** "ông Nam", "bà Hường": a title before a name. */
export const isNamed = (words: readonly Token[], index: number, text: string, pack: LanguagePack): boolean => {
  const next = words[index + 1];
  return (
    next !== undefined &&
    phraseAt(pack, 'speakerTitles', words, index) > 0 &&
    (isCapital(text, next) || phraseAt(pack, 'speakerTitles', words, index + 1) > 0)
  );
};
