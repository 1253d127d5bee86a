import {
  anyPhraseAt,
  fold,
  startsLowerCase,
  startsUpperCase,
  withoutMarks,
  type LanguagePack,
} from '../../../language/index.js';
import type { Token } from '../words.js';

/**
 * How many words, from one on, the letters of an abbreviation open, each in turn; 0 where they do not. Small words between may have no
 * letter in it: "Ministry of Finance (MF)".
 */
export const lettersOpen = (words: readonly Token[], from: number, short: string, text: string): number => {
  const letters = Array.from(short, baseLetter);
  let letter = 0;
  let index = from;
  for (; index < words.length && letter < letters.length; index += 1) {
    const word = words[index];
    if (word === undefined) break;
    const isNext = baseLetter(text.charAt(word.start)) === letters[letter];
    if (isNext) letter += 1;
    else if (letter === 0 || word.end - word.start > longestSmallWord) return 0;
  }
  return letter === letters.length ? index - from : 0;
};
const longestSmallWord = 3;

/** A letter in lower case, without what stands above or below it: Đ opens "đại". */
const baseLetter = (letter: string): string => withoutMarks(fold(letter));

/**
 * Whether words from one on are surely the end of a longer name: "Biển Bắc" of "dòng chảy ven bờ Biển Bắc". So where the noun that says what something is
 * stands first, and a small noun stands straight before a capital.
 *
 * @param words those of one sentence
 * @param from the place of the first of the words in question
 */
export const endsLongerName = (words: readonly Token[], from: number, text: string, pack: LanguagePack): boolean => {
  const [before, first] = [words[from - 1], words[from]];
  if (pack.typology.head !== 'first' || before === undefined || first === undefined) return false;
  return (
    text.slice(before.end, first.start) === ' ' &&
    startsUpperCase(text.slice(first.start)) &&
    startsLowerCase(text.slice(before.start)) &&
    !anyPhraseAt(pack, bodies, words, from) &&
    !anyPhraseAt(pack, beforePhrases, words, from - 1)
  );
};
const bodies = ['speakerNouns', 'speakerPapers'] as const;
/** What may stand before a phrase of its own. */
const beforePhrases = [
  'prepositions',
  'coordinators',
  'complementisers',
  'relatives',
  'determiners',
  'auxiliaries',
  'copulas',
  'speechVerbs',
  'verbs',
  'speakerTitles',
] as const;
