import { anyPhraseAt, phraseAt, type LanguagePack } from '../../../language/index.js';
import type { Token } from '../../words/words.js';

/** Whether the sentence says itself of what kind something is: "such a gap that …", "such a fee as …", at the place of "such". */
export const comparesItself = (words: readonly Token[], index: number, pack: LanguagePack): boolean => {
  const from = index + phraseAt(pack, 'demonstratives', words, index);
  const length = phraseAt(pack, 'indefinites', words, from);
  return (
    length > 0 &&
    words
      .slice(from + length, from + length + longestNoun)
      .some((_, at) => anyPhraseAt(pack, comparing, words, from + length + at))
  );
};

/** In words: a noun with what is told of it. */
const longestNoun = 6;
const comparing = ['complementisers', 'comparers', 'relatives'] as const;
