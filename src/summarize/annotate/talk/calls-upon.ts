import { holdsPhrase } from '../../../language/index.js';
import type { Reading, Sentence } from '../reading.js';

/** "Engineer Lee, would you please stand?", in a speech: somebody who listens is called, and nothing is asked. */
export const callsUpon = ({ article, text, pack }: Reading, { words, start, end }: Sentence): boolean =>
  article.genre === 'speech' &&
  /^\p{Lu}[^,?]{2,60}, /u.test(text.slice(start, end)) &&
  holdsPhrase(pack, 'addresses', words);
