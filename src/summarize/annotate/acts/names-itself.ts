import { phraseAt } from '../../../language/index.js';
import type { Reading, Sentence } from '../reading.js';

/** "This ordinance may be cited as the Beach Fires Ordinance.": by which name an act is quoted, and nothing that it rules. */
export const namesItself = ({ pack }: Reading, { words }: Pick<Sentence, 'words'>): boolean => {
  const own = phraseAt(pack, 'demonstratives', words, 0);
  const type = own === 0 ? 0 : phraseAt(pack, 'documentTypes', words, own);
  return type > 0 && words.length <= longest && phraseAt(pack, 'citedAs', words, own + type) > 0;
};
/** In words: what is longer says from when it holds as well. */
const longest = 20;
