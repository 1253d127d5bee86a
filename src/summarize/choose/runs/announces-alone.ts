import { contentWords, phraseBefore, type LanguagePack, type Word } from '../../../language/index.js';
import type { Reading, Sentence } from '../../annotate/reading.js';
import { countAtEnd, saysOnlyThat } from './stated-runs.js';

/**
 * "I make two promises.", "There is a compromise.": a sentence that says that something is to follow, and no more; what it is, the next
 * sentences say.
 */
export const announcesAlone = (reading: Reading, sentence: Sentence): boolean => {
  const { article, text, pack, sentences } = reading;
  const { words, start, end, item, index, block, turn } = sentence;
  if (item !== undefined || /[\d“”"]/u.test(text.slice(start, end))) return false;
  const counted = article.genre === 'speech' || turn !== undefined ? countAtEnd(words, pack) : undefined;
  if (counted !== undefined && saysOnlyThat(words.slice(0, counted.from), pack)) return true;
  return sentences[index + 1]?.block === block && namesOne(words, pack);
};

/** "There is a compromise.": one noun behind its article, and nothing of it. */
const namesOne = (words: readonly Word[], pack: LanguagePack): boolean => {
  const last = words.at(-1);
  if (last === undefined || words.length > longestOfOne || pack.typology.articles === 'none') return false;
  return (
    phraseBefore(pack, 'determiners', words, words.length - 1) > 0 &&
    contentWords(words, pack).length === 1 &&
    contentWords([last], pack).length === 1
  );
};
const longestOfOne = 5;
