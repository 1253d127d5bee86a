import { holdsPhrase, type LanguagePack } from '../../language/index.js';
import type { Token } from './words.js';

/** "This decree takes effect on 3 May": which is meant, news says in its title, and whoever quotes it above. */
export const saysWhenItHolds = (words: readonly Token[], pack: LanguagePack): boolean =>
  holdsPhrase(pack, 'commencements', words);
