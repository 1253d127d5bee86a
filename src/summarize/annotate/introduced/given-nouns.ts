import { anyPhraseAt, phraseAt, phrasesOf, type LanguagePack, type Word } from '../../../language/index.js';
import { isCapital } from '../is-capital.js';

/**
 * What a sentence speaks of as known among its first words, as keys of `nounsIn`: "The agreement …", "Under the decision …" where nouns
 * carry an article, a bare noun before its predicate ("Sứ giả đã …") where neither nouns nor verbs change.
 */
export const givenNouns = (words: readonly Word[], text: string, pack: LanguagePack): string[] =>
  isUninflected(pack) ? bareSubject(words, text, pack) : definiteNouns(words, text, pack);

/** What a sentence may introduce: its words, or, where a word is written as several syllables, each two that follow each other. */
export const nounsIn = (words: readonly Word[], pack: LanguagePack): ReadonlySet<string> =>
  isUninflected(pack)
    ? new Set(words.slice(1).map(({ key }, index) => `${words[index]?.key ?? ''} ${key}`))
    : new Set(words.map(({ key }) => key));

/** "The project also offered …", "Công ty cũng cho vay …": whether a sentence adds to what the one before it says. */
export const addsToBefore = (words: readonly Word[], pack: LanguagePack): boolean =>
  words
    .slice(0, opening)
    .some(
      (_, index) =>
        index > 0 &&
        phraseAt(pack, 'additions', words, index) > 0 &&
        phraseAt(pack, 'coordinators', words, index) === 0,
    );

const isUninflected = (pack: LanguagePack): boolean => pack.typology.verbs === 'uninflected';

/** Further in, nouns are mostly new. */
const opening = 8;

/** One with a capital is the short form of a name ("The Bank"), where no other follows it. */
const definiteNouns = (words: readonly Word[], text: string, pack: LanguagePack): string[] => {
  const definites = phrasesOf(pack, 'definites');
  return words.slice(0, opening).flatMap(({ key }, index) => {
    const noun = words[index + 1];
    if (noun === undefined || !definites.hasKey(key) || anyPhraseAt(pack, timeless, words, index + 1)) return [];
    const isName = isCapital(words, index + 1, text);
    return isName && (index > 0 || isCapital(words, index + 2, text)) ? [] : [noun.key];
  });
};
/** "The year", "the more": nothing that was told before. */
const timeless = ['calendarNouns', 'qualifiers'] as const;

/** A noun of two syllables without a name, a number or anything else that would tell which. */
const bareSubject = (words: readonly Word[], text: string, pack: LanguagePack): string[] => {
  if (words.length < 3 || isCapital(words, 1, text)) return [];
  if (anyPhraseAt(pack, noSubject, words, 0) || !anyPhraseAt(pack, predicates, words, 2)) return [];
  return [...nounsIn(words.slice(0, 2), pack)];
};
const predicates = ['auxiliaries', 'verbs'] as const;
const noSubject = [
  ...predicates,
  'plurals',
  'determiners',
  'adverbialOpeners',
  'prepositions',
  'connectives',
  'conditions',
  'contrasts',
  'negations',
  'nominalizers',
  'qualifiers',
  'existentials',
  'pronouns',
] as const;
