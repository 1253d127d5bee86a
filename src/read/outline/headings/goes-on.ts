import { type LanguagePack, phraseBefore, wordsOf } from '../../../language/index.js';
import { waitsForMore } from '../../lines/broken/waits-for-more.js';
import { endsSentence } from '../../lines/line.js';
import type { Entry } from '../entry.js';

/** "Bà Trần Thị Nam," above "Giám đốc cảng", "Delivered by:" above who spoke: a comma or a semicolon leads on to the next line, and so does a preposition. */
export const goesOnFrom = (above: Entry | undefined, pack: LanguagePack): boolean => {
  if (above?.kind !== 'line') return false;
  if (/[,;]$/u.test(above.text) || waitsForMore(above.text, pack)) return true;
  const words = wordsOf(above.text.slice(-longestWord));
  return above.text.endsWith(':') && phraseBefore(pack, 'prepositions', words, words.length) > 0;
};
/** In UTF-16 units: longer than any preposition. */
const longestWord = 40;

/** "The keeper of the harbour" above "lamp spoke of his work.": a sentence that was broken once. A command may be called in small letters. */
export const goesOnIn = (entry: Entry, below: Entry | undefined): boolean =>
  below?.kind === 'line' &&
  /[\p{L}\p{N},]$/u.test(entry.text) &&
  endsSentence(below.text) &&
  /^\p{Ll}[\p{Ll}\p{M}’'-]*(?:,?\s|[.!?])/u.test(below.text);
