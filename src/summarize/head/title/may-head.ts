import { anyPhraseAt, phraseAt, startsUpperCase, type LanguagePack, type Word } from '../../../language/index.js';

/**
 * Whether a claim is understood when it is read first, over a slide: it goes on from nothing, says what is and not what is not, has a
 * subject, and speaks of nobody by a pronoun.
 *
 * @param text what the words point into
 */
export const mayHead = (words: readonly Word[], text: string, pack: LanguagePack): boolean =>
  !anyPhraseAt(pack, joins, words, 0) &&
  !words.some((_, index) => phraseAt(pack, 'firstPersons', words, index) > 0 || isAnaphor(words, index, text, pack));

const joins = [
  'ties',
  'additions',
  'contrasts',
  'connectives',
  'negations',
  'copulas',
  'existentials',
  'relativeTimes',
] as const;

/** A pronoun for somebody whom no name before it stands for; "ông Nam" has a title. */
const isAnaphor = (words: readonly Word[], index: number, text: string, pack: LanguagePack): boolean => {
  if (pronouns.every((list) => phraseAt(pack, list, words, index) === 0)) return false;
  const next = words[index + 1];
  const isTitle = next !== undefined && startsUpperCase(text.slice(next.start));
  if (isTitle || phraseAt(pack, 'anaphorStops', words, index) > 0) return false;
  return !words.slice(index === 0 ? 0 : 1, index).some(({ start }) => startsUpperCase(text.slice(start)));
};
const pronouns = ['personPronouns', 'anaphors'] as const;
