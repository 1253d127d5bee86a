import { anyPhraseAt, phraseAt, phraseBefore, wordsOf, type LanguagePack, type Word } from '../../../language/index.js';

/**
 * Whether a line points back to the one before it, so that a slide does not begin with it: it opens with a pronoun or with what joins it to that ("He was …",
 * "For example, …"), or a word of its first clause points to a noun that the line itself does not name ("As part of this plan, …").
 *
 * @param isNews whether "this plan" is that of somebody else: a plan, a law or a meeting calls itself so
 */
export const pointsBack = (text: string, pack: LanguagePack, isNews = true): boolean => {
  const words = wordsOf(text);
  const pointsAt = (index: number): boolean =>
    pointsToNoun(words, index, text, pack) && (isNews || !isOfItself(words, index, pack));
  return opensOpen(words, pack, isNews) || words.slice(1, furthest).some((_, at) => pointsAt(at + 1));
};

/** Further in, most is meant by a word of the same line. */
const furthest = 16;

const opensOpen = (words: readonly Word[], pack: LanguagePack, isNews: boolean): boolean =>
  anyPhraseAt(pack, openers, words, 0) &&
  !anyPhraseAt(pack, harmless, words, 0) &&
  (isNews || phraseAt(pack, 'demonstratives', words, 0) === 0 || !isOfItself(words, 0, pack));

/** "this plan", "kế hoạch này" */
const isOfItself = (words: readonly Word[], index: number, pack: LanguagePack): boolean =>
  phraseBefore(pack, 'selfNouns', words, index) > 0 || phraseAt(pack, 'selfNouns', words, index + 1) > 0;
const openers = ['anaphors', 'ties', 'additions', 'partOpeners', 'examples'] as const;
const harmless = ['anaphorStops', 'tieless', 'firstPersons'] as const;

/** "these vendors", "kế hoạch này"; "this year" is of the calendar, and "in which" and "said that" point to nothing before. */
const pointsToNoun = (words: readonly Word[], index: number, text: string, pack: LanguagePack): boolean => {
  const length = phraseAt(pack, 'demonstratives', words, index);
  if (length === 0 || anyPhraseAt(pack, ['complementisers'], words, index)) return false;
  if ([0, 1].some((back) => phraseAt(pack, 'anaphorStops', words, index - back) > back)) return false;
  if (pack.typology.demonstratives === 'behind')
    return (
      !before.some((list) => phraseBefore(pack, list, words, index) > 0) && isUnnamed(words, index - 1, index - 1, text)
    );
  return (
    !anyPhraseAt(pack, behind, words, index + length) &&
    words[index + length] !== undefined &&
    isUnnamed(words, index + length, index, text)
  );
};
const before = ['calendarNouns', 'prepositions', 'coordinators', 'causes', 'relatives', 'lesserUnits'] as const;
const behind = ['calendarNouns', 'prepositions', 'coordinators', 'auxiliaries', 'lesserUnits'] as const;

/** With a capital it is the paper itself ("Luật này"). */
const isUnnamed = (words: readonly Word[], noun: number, end: number, text: string): boolean => {
  const word = words[noun];
  return (
    word !== undefined &&
    !/^\p{Lu}/u.test(text.slice(word.start)) &&
    !words.slice(0, end).some(({ key }) => key === word.key)
  );
};
