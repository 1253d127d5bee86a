import { holdsPhrase, type LanguagePack } from '../../language/index.js';
import type { Token } from '../words/words.js';

/** "… khiến nhiều người đặt câu hỏi", "… raised the question whether": whether it is so, what follows says. */
export const raisesDoubt = (words: readonly Token[], pack: LanguagePack): boolean => holdsPhrase(pack, 'doubts', words);
