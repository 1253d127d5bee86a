import {
  anyPhraseAt,
  holdsPhrase,
  phraseAt,
  phraseBefore,
  type LanguagePack,
  type Word,
} from '../../../../language/index.js';

/** A clause that ends so goes on in the items; "các trường hợp" is a noun, and opens no condition. */
export const goesOnBehind = (words: readonly Word[], pack: LanguagePack): boolean =>
  waitsForNoun(words, pack) ||
  waitsForObject(words, pack) ||
  endsInSubject(words, pack) ||
  open.some((list) => {
    const length = phraseBefore(pack, list, words, words.length);
    return length > 0 && phraseBefore(pack, 'plurals', words, words.length - length) === 0;
  });
const open = ['prepositions', 'coordinators', 'auxiliaries', 'determiners', 'conditions', 'relatives'] as const;

/** "… relies on an existing": the items say what. */
const waitsForNoun = (words: readonly Word[], pack: LanguagePack): boolean =>
  phraseBefore(pack, 'listOpeners', words, words.length) === 0 &&
  pack.gerundEndings.some((ending) => words.at(-1)?.key.endsWith(ending) === true) &&
  articles.some((list) => phraseBefore(pack, list, words, words.length - 1) > 0);
const articles = ['determiners', 'definites'] as const;

/** "The data does not violate": what, the items say. "Documents that you must bring" and "What you can expect" are names. */
const waitsForObject = (words: readonly Word[], pack: LanguagePack): boolean => {
  if (pack.typology.verbs !== 'inflected' || words.length < 2) return false;
  const negation = phraseBefore(pack, 'negations', words, words.length - 1);
  const auxiliary = words.length - 1 - negation;
  const length = phraseBefore(pack, 'auxiliaries', words, auxiliary);
  // Behind "does not" stands a verb, whether the pack has it or not.
  const isVerb = negation > 0 || phraseBefore(pack, 'verbs', words, words.length) > 0;
  if (length === 0 || !isVerb) return false;
  const subject = words.slice(0, auxiliary - length);
  return !named.some((list) => holdsPhrase(pack, list, subject));
};
const named = [
  'relatives',
  'complementisers',
  'questionWords',
  'firstPersons',
  'personPronouns',
  'bodyPronouns',
] as const;

/** "During this workshop we": what is done, the items say; "About us" is a name. */
const endsInSubject = (words: readonly Word[], pack: LanguagePack): boolean => {
  const last = words.length - 1;
  return (
    pack.typology.verbs === 'inflected' &&
    phraseAt(pack, 'prepositions', words, 0) > 0 &&
    phraseBefore(pack, 'prepositions', words, last) === 0 &&
    anyPhraseAt(pack, subjects, words, last) &&
    phraseAt(pack, 'objectPronouns', words, last) === 0
  );
};
const subjects = ['firstPersons', 'personPronouns', 'bodyPronouns'] as const;
