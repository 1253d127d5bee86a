import { contentWords, phraseAt, phraseBefore, type LanguagePack, type Word } from '../../../language/index.js';
import type { Reading, Sentence } from '../../annotate/reading.js';
import { countAtEnd } from './stated-runs.js';

/**
 * "I make two promises.", "There is a compromise.": a sentence that says that something is to follow, and no more; what it is, the next
 * sentences say.
 */
export const announcesAlone = (reading: Reading, sentence: Sentence): boolean => {
  const { article, text, pack, sentences } = reading;
  const { words, start, end, item, index, block, turn } = sentence;
  if (item !== undefined || /[\d“”"]/u.test(text.slice(start, end))) return false;
  const isSaid = (article.genre === 'speech' || turn !== undefined) && holdsSpeaker(words, pack);
  if (isSaid && words.length <= longestSaid(pack) && countAtEnd(words, pack) !== undefined) return true;
  return sentences[index + 1]?.block === block && namesOne(words, pack);
};

/** In words: "On behalf of the board, I make two promises". */
const longestSaid = ({ typology }: LanguagePack): number => (typology.writtenWords === 'syllables' ? 16 : 10);

const holdsSpeaker = (words: readonly Word[], pack: LanguagePack): boolean =>
  words.some((_, at) => phraseAt(pack, 'firstPersons', words, at) > 0);

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
