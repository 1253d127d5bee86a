import { endsInQuestion, phraseBefore, wordsOf } from '../../../language/index.js';
import type { Span } from '../../../model/span.js';
import { leansBack, pointsAt } from '../../annotate/leaning.js';
import type { Reading } from '../../annotate/reading.js';

/**
 * "Should they feel confident?", "Is that the limit?": understood only behind what was said before. Who is asked has a name on the slide, and
 * so may be spoken to by a pronoun. Where "this" stands before its noun it may point to what both see ("this project"), unless it stands near
 * the start.
 */
export const pointsBack = (reading: Reading, span: Span): boolean =>
  leansBack(reading.text, span, reading.pack, { isNews: false, named: true, whole: namesAgain(reading) }) ||
  pointsAtLast(reading, span);

/** "… về điều này?", "… nhận định này, thưa ông?": ends with a noun, or a word for any matter, that says of nothing what it is. */
export const pointsAtLast = (reading: Reading, { start, end }: Span): boolean => {
  const { text, pack } = reading;
  if (!namesAgain(reading)) return false;
  const words = wordsOf(text, start, end);
  const length = words.length - phraseBefore(pack, 'addresses', words, words.length);
  const isWord = phraseBefore(pack, 'pronouns', words, length) > 1;
  return isWord || pointsAt(words, length - 1, text, pack, { isNews: false, whole: true });
};

/** "vấn đề này": a noun with "this" behind it names again what was told. */
export const namesAgain = ({ pack }: Reading): boolean => pack.typology.demonstratives === 'behind';

/** A sentence that ends as a question does. */
export const isAsking = ({ text }: Reading, { start, end }: Span): boolean => endsInQuestion(text.slice(start, end));
