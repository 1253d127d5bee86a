import { addToGroup } from '../../model/collections/add-to-group.js';
import type { Word } from '../../language/index.js';
import type { Reading } from './reading.js';
import { titleWords } from './title-words.js';

/**
 * For each sentence with an abbreviation ("SMBC", "PFL") that the article has used before it, the place of the sentence where each first
 * stands: there it is said in full, or said what it is. What the title names is known.
 */
export const abbreviationsOf = (reading: Reading): ReadonlyMap<number, readonly number[]> => {
  const { text, sentences } = reading;
  const known = new Set(titleWords(reading).map(({ key }) => key));
  const first = new Map<string, number>();
  const found = new Map<number, number[]>();
  for (const { index, words } of sentences) {
    for (const key of abbreviationsIn(words, text)) {
      if (known.has(key)) continue;
      const place = first.get(key);
      if (place === undefined) first.set(key, index);
      else if (place < index) addToGroup(found, index, place);
    }
  }
  return found;
};

/** Several capitals and nothing else, but for a line that is written so. */
const abbreviationsIn = (words: readonly Word[], text: string): string[] => {
  const written = words.filter(({ start, end }) => isAbbreviation(text.slice(start, end)));
  return written.length > words.length * mostAbbreviated ? [] : written.map(({ key }) => key);
};
/** Whether a word is written in a few capitals and nothing else. */
export const isAbbreviation = (word: string): boolean => /^\p{Lu}{2,6}$/u.test(word);
const mostAbbreviated = 0.4;
