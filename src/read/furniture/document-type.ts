import { type LanguagePack, phrasesOf, wordsOf } from '../../language/index.js';
import { isCapitals } from './unit.js';
import type { Line } from '../lines/line.js';

/** Whether a line is what an official paper calls itself: `THÔNG BÁO`. */
export const isDocumentType = (text: string, pack: LanguagePack): boolean => {
  const words = wordsOf(text);
  return words.length > 0 && phrasesOf(pack, 'documentTypes').matchAt(words, 0) === words.length;
};

/** `NOTICE TO CUSTOMERS`, `BÁO CÁO TUẦN 27`, `MOORINGS BYELAW 2026`: what a paper calls itself, and more. */
export function namesType({ text }: Line, pack: LanguagePack): boolean {
  if (!isCapitals(text) || text.length > longestType) return false;
  const words = wordsOf(text);
  const types = phrasesOf(pack, 'documentTypes');
  const numbers = words.length - words.findLastIndex(({ key }) => !/^\d/.test(key)) - 1;
  return types.matchAt(words, 0) > 0 || types.matchBefore(words, words.length - numbers) > 0;
}

/** In letters: what is longer says more than what a paper calls itself. */
export const longestType = 120;
