import { phraseAt } from '../../../language/index.js';
import type { Reading, Sentence } from '../reading.js';
import { ownPaper } from './own-paper.js';

/** "Trong Quy chế này, ghe là …", "“Short stay” means …": what an act means by a word, and nothing that it rules. */
export const definesTerm = (
  { article, pack }: Pick<Reading, 'article' | 'pack'>,
  { words, start, end }: Sentence,
): boolean => {
  if (article.genre !== 'legal') return false;
  const length = phraseAt(pack, 'prepositions', words, 0);
  return (length > 0 && ownPaper(pack, words, length) > 0) || opensWithTerm.test(article.text.slice(start, end));
};

/** In an act nobody speaks: what stands between marks at the head of a sentence is a word that it is about. */
const opensWithTerm = /^["“«„][^"“”«»„]{2,60}["”»“]\s+\p{Ll}/u;
