import {
  anyPhraseAt,
  hasAntecedent,
  isOfItself,
  nounPointedTo,
  phraseAt,
  startsUpperCase,
  wordsOf,
  type LanguagePack,
  type Word,
} from '../../../language/index.js';

/**
 * Whether a line points back to the one before it, so that a slide does not begin with it: it opens with a pronoun or with what joins it to that ("He was …",
 * "For example, …"), or a word of its first clause points to a noun that the line itself does not name ("As part of this plan, …").
 *
 * Asks less than the checker's test for a leaning sentence, and knows no more than the line: here a doubtful line only stands lower on a slide.
 *
 * @param isNews whether "this plan" is that of somebody else: a plan, a law or a meeting calls itself so
 */
export const pointsBack = (text: string, pack: LanguagePack, isNews = true): boolean => {
  const words = wordsOf(text);
  return (
    opensOpen(words, pack, isNews) ||
    words.slice(1, furthest).some((_, at) => namesAgain(words, at + 1, text, pack, isNews))
  );
};

/** Further in, most is meant by a word of the same line. */
const furthest = 16;

const opensOpen = (words: readonly Word[], pack: LanguagePack, isNews: boolean): boolean =>
  anyPhraseAt(pack, openers, words, 0) &&
  !anyPhraseAt(pack, harmless, words, 0) &&
  (isNews || phraseAt(pack, 'demonstratives', words, 0) === 0 || !isOfItself(words, 0, pack));
const openers = ['anaphors', 'ties', 'additions', 'partOpeners', 'examples'] as const;
const harmless = ['anaphorStops', 'tieless', 'firstPersons'] as const;

/** "these vendors", "kế hoạch này", which nothing before it in the line names; with a capital it is the paper itself ("Luật này"). */
const namesAgain = (
  words: readonly Word[],
  index: number,
  text: string,
  pack: LanguagePack,
  isNews: boolean,
): boolean => {
  const noun = nounPointedTo(words, index, pack, { noNouns, isNews });
  // "said that" points to nothing before.
  if (noun === undefined || anyPhraseAt(pack, ['complementisers'], words, index)) return false;
  return !startsUpperCase(text.slice(words[noun]?.start)) && !hasAntecedent(words, index, noun);
};
const noNouns = {
  before: ['calendarNouns', 'prepositions', 'coordinators', 'auxiliaries', 'lesserUnits'],
  behind: ['calendarNouns', 'prepositions', 'coordinators', 'causes', 'relatives', 'lesserUnits'],
} as const;
