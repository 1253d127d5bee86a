import { holdsPhrase, phraseAt, phraseBefore } from '../../../language/index.js';
import { namesMatterOfLetter } from '../../annotate/letter-matter.js';
import type { Reading, Sentence } from '../../annotate/reading.js';

/**
 * Whether a sentence only keeps the form of a letter: which letter came, whose matter the title names, and that the writer answers so that
 * somebody knows.
 */
export const isFormOfLetter = (reading: Reading, sentence: Sentence): boolean =>
  namesMatterOfLetter(reading, sentence) || tellsReceipt(reading, sentence) || onlyInforms(reading, sentence);

/** "The board received your letter of 3 March, in which you ask for a berth.": which letter came, where its matter is the title. */
const tellsReceipt = ({ article, pack, sentences }: Reading, { words, index, section }: Sentence): boolean =>
  article.genre === 'letter' &&
  article.title !== undefined &&
  index < sentencesOfOpening &&
  section === sentences[0]?.section &&
  words.some((_, at) => {
    const receipt = at > mostBefore ? 0 : phraseAt(pack, 'receipts', words, at);
    const from = at + receipt;
    return (
      receipt > 0 &&
      words.slice(from, from + nearReceipt).some((_, near) => phraseAt(pack, 'correspondence', words, from + near) > 0)
    );
  });
const sentencesOfOpening = 2;
/** In words: who received it. */
const mostBefore = 14;
/** In words: "your kind". */
const nearReceipt = 4;

/** "Cục Bến cảng trả lời để Hợp tác xã biết và thực hiện.": what is answered stands above. */
const onlyInforms = ({ article, pack, text }: Reading, { words, start, end }: Sentence): boolean =>
  article.genre !== 'news' &&
  words.length <= pack.slideWords &&
  phraseBefore(pack, 'informingEnds', words, words.length) > 0 &&
  holdsPhrase(pack, 'speechVerbs', words) &&
  !/\d/.test(text.slice(start, end));
