import { holdsPhrase, phraseAt, phraseBefore, type LanguagePack } from '../../language/index.js';
import type { Token } from './words.js';

/** "This decree takes effect on 3 May": which is meant, news says in its title, and whoever quotes it above. */
export const saysWhenItHolds = (words: readonly Token[], pack: LanguagePack): boolean =>
  holdsPhrase(pack, 'commencements', words);

/** "this report", "quy định này": what a paper calls itself. */
export const isOfItself = (words: readonly Token[], index: number, pack: LanguagePack): boolean =>
  phraseBefore(pack, 'selfNouns', words, index) > 0 || phraseAt(pack, 'selfNouns', words, index + 1) > 0;

/** "this building", where whoever speaks stands: the noun beside a demonstrative is one of those that all see. */
export const isAround = (
  words: readonly Token[],
  index: number,
  pack: LanguagePack,
  around: ReadonlySet<string> | undefined,
): boolean => {
  const noun = words[index + (pack.typology.demonstratives === 'behind' ? -1 : 1)];
  return noun !== undefined && around?.has(noun.key) === true && phraseAt(pack, 'demonstratives', words, index) > 0;
};
