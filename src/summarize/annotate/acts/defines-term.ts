import { phraseAt } from '../../../language/index.js';
import type { Reading, Sentence } from '../reading.js';
import { ownPaper } from './own-paper.js';

/** "Trong Quy chế này, ghe là …": what an act means by a word, and nothing that it rules. */
export const definesTerm = ({ article, pack }: Pick<Reading, 'article' | 'pack'>, { words }: Sentence): boolean => {
  const length = phraseAt(pack, 'prepositions', words, 0);
  return article.genre === 'legal' && length > 0 && ownPaper(pack, words, length) > 0;
};
