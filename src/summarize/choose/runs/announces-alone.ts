import { contentWords, ordinalAt, phraseBefore, type LanguagePack, type Word } from '../../../language/index.js';
import { areOfOneParagraph, type Reading, type Sentence } from '../../annotate/reading.js';
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

/**
 * "A cut takes three key steps. First, …": whether a sentence counts what its paragraph counts out behind it, or is the first of it, and no second is found. The
 * number promises more than stands below it, and the first, its mark cut off, says nothing of what it is a part of.
 */
export const isPartOfCount = (reading: Reading, sentence: Sentence): boolean => {
  const { sentences } = reading;
  const [before, next] = [sentences[sentence.index - 1], sentences[sentence.index + 1]];
  return opensCount(reading, sentence, next) || opensCount(reading, before, sentence);
};

const opensCount = (reading: Reading, count: Sentence | undefined, first: Sentence | undefined): boolean => {
  const { text, pack } = reading;
  if (count === undefined || first === undefined || !areOfOneParagraph(count, first)) return false;
  const near = count.words.slice(pack.typology.writtenWords === 'syllables' ? -nearEndSyllables : -nearEnd);
  const ordinal = ordinalAt(first.words, 0, pack);
  const [last, next] = [first.words[(ordinal?.length ?? 0) - 1], first.words[ordinal?.length ?? -1]];
  return (
    ordinal?.number === 1 &&
    /^\s*[,，、]\s*$/u.test(text.slice(last?.end, next?.start)) &&
    near.some(
      // "A four-page report" counts pages.
      ({ key, end }) => Object.hasOwn(pack.numerals, key) && (pack.numerals[key] ?? 0) > 1 && text.charAt(end) !== '-',
    ) &&
    !hasSecond(reading, first)
  );
};

const hasSecond = ({ sentences, pack }: Reading, { index, section }: Sentence): boolean =>
  sentences
    .slice(index + 1, index + 1 + furthest)
    .some((one) => one.section === section && ordinalAt(one.words, 0, pack)?.number === 2);
/** In sentences. */
const furthest = 12;
/** In words, of which the number, what sort of things and their noun. */
const nearEnd = 4;
const nearEndSyllables = 7;
