import { holdsPhrase } from '../../../language/index.js';
import { onceFor } from '../../../model/once-for.js';
import type { Annotation } from '../annotation.js';
import type { Reading, Sentence } from '../reading.js';
import type { Series } from '../structure/found.js';
import { titleWords } from '../title-words.js';

/**
 * "Bãi bỏ Điều 3 Nghị định số …": what no longer holds, in an act whose title says that it rules something else. From when the act itself
 * holds may stand in the same sentence, and is more.
 */
export const onlyRepeals = (reading: Reading, { words }: Sentence): boolean =>
  rulesElse(reading) &&
  holdsPhrase(reading.pack, 'repeals', words) &&
  !holdsPhrase(reading.pack, 'commencements', words);

const rulesElse = onceFor(
  (reading: Reading): boolean =>
    reading.article.genre === 'legal' && !holdsPhrase(reading.pack, 'repeals', titleWords(reading)),
);

/** "Bãi bỏ các quy định sau:": a list of what no longer holds; no item of it is told by itself either. */
export const areRepealed = ({ reading }: Pick<Annotation, 'reading'>, { announcerSentence }: Series): boolean => {
  const sentence = reading.sentences[announcerSentence ?? -1];
  return sentence !== undefined && onlyRepeals(reading, sentence);
};
