import type { LanguagePack } from '../../../language/index.js';
import { isNumber, type Token } from '../../words/words.js';

/** Whether a word counts: "12", "twelve"; where the words end none does. */
export const isCount = (word: Token | undefined, pack: LanguagePack): boolean =>
  word !== undefined && (isNumber(word) || word.key in pack.numerals);
