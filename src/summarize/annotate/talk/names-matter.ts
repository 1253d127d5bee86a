import { contentWords, startsUpperCase, type Word } from '../../../language/index.js';
import type { Reading } from '../reading.js';
import { titleWords } from '../title-words.js';

/** Whether words of a question say what it is about: a number, a name, or a word of the title stands in them. */
export const namesMatter = (reading: Reading, words: readonly Word[]): boolean => {
  const { text, pack } = reading;
  const titled = new Set(contentWords(titleWords(reading), pack));
  return (
    contentWords(words, pack).some((key) => titled.has(key)) ||
    words.some(
      ({ start, end }, at) => /\d/u.test(text.slice(start, end)) || (at > 0 && startsUpperCase(text.slice(start))),
    )
  );
};
