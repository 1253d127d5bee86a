import { type LanguagePack, phrasesOf, wordsOf } from '../../language/index.js';

/** Whether a line opens with the title or role of somebody, and goes on: `Ông Lê An`, `Captain Marsh at the gate`. */
export function opensWithTitle(text: string, pack: LanguagePack): boolean {
  const words = wordsOf(text);
  const length = phrasesOf(pack, 'speakerTitles').matchAt(words, 0);
  return length > 0 && words.length > length;
}
