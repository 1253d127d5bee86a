import { phraseAt, type LanguagePack, type Word, wordsOf } from '../../../language/index.js';
import { readMarker } from '../marker.js';
import { isLast, shortestLine } from './waits-for-more.js';

/**
 * Whether running text goes on below though a capital opens what stands there: behind a dash that ends a line, behind "is", within a name
 * ("the Global" / "Methane Pledge.") and within a series.
 *
 * @param line of which the paragraph above consists
 * @param rest the paragraph below
 * @param first its first sentence
 */
export const runsOn = (line: string, rest: string, first: string, pack: LanguagePack): boolean =>
  readMarker(rest) === undefined &&
  (isDateline(line, rest) ||
    (line.length >= shortestLine && (/[\p{L}\p{N}] [–—]$/u.test(line) || endsInRaised(line, pack))) ||
    (isRunningText(line) && (endsInAuxiliary(line, pack) || goesOnInName(line, first, pack))) ||
    (holdsSentence.test(line) && goesOnInSeries(line, first)));

/** "… of 12 East 8 th": what was raised beside its number was taken for the end of the line. */
const endsInRaised = (line: string, pack: LanguagePack): boolean => {
  const ending = /\d (\p{Ll}{1,3})$/u.exec(line)?.[1];
  return ending !== undefined && pack.dayEndings.includes(ending);
};

/** No heading, and no item. */
const isRunningText = (line: string): boolean => line.length >= longestHeading || holdsSentence.test(line);
/** In letters. */
const longestHeading = 120;

/** "TARN HARBOUR –" above what happened there. */
const isDateline = (line: string, rest: string): boolean =>
  /^\p{Lu}[\p{Lu}\p{M}., ]{2,38} ?[–—-]$/u.test(line) &&
  rest.length >= shortestLine &&
  /^["“]?\p{Lu}.*\p{Ll}/u.test(rest);

/** A whole sentence stands before the last one. */
const holdsSentence = /\p{Ll}[.!?]["”’»)]* ["“‘«(]?\p{Lu}/u;

/** "… The Chairman of the Bank is" */
const endsInAuxiliary = (line: string, pack: LanguagePack): boolean => {
  if (pack.typology.verbs !== 'inflected' || !/\p{L}$/u.test(line)) return false;
  const words = wordsOf(line);
  const before = words.at(-2);
  // "… as it is", "… what it is"
  return isLast(words, 'auxiliaries', pack) && before !== undefined && /^\p{Lu}/u.test(line.slice(before.start));
};

/** "… joined the 2030" above "Global Methane Pledge.", "… West 35 th" above "Street. …": no sentence is made of names alone. */
const goesOnInName = (line: string, first: string, pack: LanguagePack): boolean => {
  if (!/(?:\p{Lu}[\p{L}\p{M}’'-]*|\d ?\p{Ll}{0,2})$/u.test(line) || !/\p{Ll}\.$/u.test(first)) return false;
  const words = wordsOf(first);
  const isOfName = (word: Word, at: number): boolean =>
    /^\p{Lu}/u.test(first.slice(word.start)) || (at > 0 && inNames.some((list) => phraseAt(pack, list, words, at) > 0));
  return words.length <= longestName && words.every(isOfName);
};
const inNames = ['prepositions', 'coordinators', 'definites', 'genitives'] as const;
/** In words. */
const longestName = 6;

/** "… were fined. Ann Lee, 24, of Tarn;" above "Tom Ray, 36, of Vam; …": what no colon announced is no list. */
const goesOnInSeries = (line: string, first: string): boolean =>
  line.endsWith(';') && !/[:;].*;$/u.test(line.slice(lastSentence(line))) && /;\s/u.test(first);

const lastSentence = (line: string): number => {
  const stops = [...line.matchAll(/\p{Ll}[.!?]["”’»)]* (?=["“‘«(]?\p{Lu})/gu)];
  return (stops.at(-1)?.index ?? 0) + 1;
};
