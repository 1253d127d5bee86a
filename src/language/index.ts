import { english } from './english.js';
import { neutralPack } from './neutral.js';
import type { LanguagePack } from './pack.js';
import { vietnamese } from './vietnamese.js';

export { detectLanguage } from './detect.js';
export { fold } from './fold.js';
export type { Labels, LanguagePack } from './pack.js';
export { partsCompound, phraseAt, phraseBefore, phrasesOf, type WordList } from './lexicon.js';
export { phraseSet, type PhraseSet } from './phrases.js';
export { splitSentences } from './sentences.js';
export { turnsMeaning } from './turning.js';
export { countWords, wordsOf, type Word } from './words.js';

const packs: readonly LanguagePack[] = [vietnamese, english];

/** What is known of a language; the neutral pack where nothing is. `en-US` finds `en`. */
export const languagePack = (tag: string): LanguagePack => {
  const exact = packs.find((pack) => pack.tag === tag);
  if (exact !== undefined) return exact;
  const base = tag.split('-')[0] ?? tag;
  const close = packs.find((pack) => pack.tag === base);
  return close === undefined ? neutralPack(tag) : { ...close, tag, locale: tag };
};
