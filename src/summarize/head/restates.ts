import { losesGoverningWord } from '../../check/index.js';
import { phrasesOf, wordsOf, type LanguagePack } from '../../language/index.js';

/** Whether what announces a list only says the heading of its section again: it holds most of its terms, and nothing in it governs the items. */
export const restates = (announcement: string, heading: string, pack: LanguagePack): boolean => {
  const held = new Set(wordsOf(announcement).map(({ key }) => key));
  const stop = phrasesOf(pack, 'stopwords');
  const terms = wordsOf(heading).filter(({ key }) => !stop.hasKey(key));
  return (
    terms.length > 0 &&
    terms.filter(({ key }) => held.has(key)).length >= terms.length * mostTerms &&
    !losesGoverningWord(announcement, heading, pack)
  );
};

const mostTerms = 0.6;
