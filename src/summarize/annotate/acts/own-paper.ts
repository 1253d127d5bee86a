import { phraseAt, type LanguagePack, type Word } from '../../../language/index.js';

/** How many words name the paper itself, from a place on: "Quyết định này", "this decision"; 0 where they do not. */
export const ownPaper = (pack: LanguagePack, words: readonly Word[], at: number): number => {
  const type = phraseAt(pack, 'documentTypes', words, at);
  const own = phraseAt(pack, 'demonstratives', words, at + type);
  if (own === 0) return 0;
  const behind = type > 0 ? type : phraseAt(pack, 'documentTypes', words, at + own);
  return behind === 0 ? 0 : own + behind;
};
