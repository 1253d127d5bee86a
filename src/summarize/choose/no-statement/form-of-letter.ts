import { holdsPhrase, phraseBefore } from '../../../language/index.js';
import { namesMatterOfLetter } from '../../annotate/letter-matter.js';
import type { Reading, Sentence } from '../../annotate/reading.js';

/**
 * Whether a sentence only keeps the form of a letter: which letter came, whose matter the title names, and that the writer answers so that
 * somebody knows.
 */
export const isFormOfLetter = (reading: Reading, sentence: Sentence): boolean =>
  namesMatterOfLetter(reading, sentence) || onlyInforms(reading, sentence);

/** "Cục Bến cảng trả lời để Hợp tác xã biết và thực hiện.": what is answered stands above. */
const onlyInforms = ({ article, pack, text }: Reading, { words, start, end }: Sentence): boolean =>
  article.genre !== 'news' &&
  words.length <= pack.slideWords &&
  phraseBefore(pack, 'informingEnds', words, words.length) > 0 &&
  holdsPhrase(pack, 'speechVerbs', words) &&
  !/\d/.test(text.slice(start, end));
