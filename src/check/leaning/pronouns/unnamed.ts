import { phraseAt, phraseBefore, phraseIn, type LanguagePack, type WordList } from '../../../language/index.js';
import { endsClause } from '../../words/clause-end.js';
import { isCapital, isNumber, type Token } from '../../words/words.js';
import { isNamed } from './is-named.js';

/** In words: a subject is over behind so many. */
const longestSubject = 9;

/** "The inspector turned it down": an object that nothing before it in its clause but its subject could name. */
export const objectPronoun = (words: readonly Token[], text: string, pack: LanguagePack): number | undefined => {
  if (phraseIn(pack, 'objectPronouns', words, 2, longestSubject) < 0) return undefined;
  for (let index = 2; index < Math.min(longestSubject, words.length); index += 1) {
    if (endsClause(words, index, text) && !namesPerson(words, index, text, pack)) return undefined;
    if (phraseAt(pack, 'prepositions', words, index - 1) > 0 || phraseAt(pack, 'complementisers', words, index - 1) > 0)
      return undefined;
    // "The agency said it granted …": the subject of what is said, and whoever says it.
    const isSaid = phraseBefore(pack, 'speechVerbs', words, index) > 0;
    const next = phraseAt(pack, 'auxiliaries', words, index + 1);
    if (phraseAt(pack, 'objectPronouns', words, index) > 0 && next === 0 && !isSaid) return index;
  }
  return undefined;
};

/** "Anh Trần Văn Nam, 39 tuổi, | mượn nó": so far only somebody is named, whom a pronoun for things does not mean. */
const namesPerson = (words: readonly Token[], to: number, text: string, pack: LanguagePack): boolean =>
  isNamed(words, 0, text, pack) &&
  words
    .slice(1, to)
    .every((word, at) => isCapital(text, word) || isNumber(word) || phraseAt(pack, 'lesserUnits', words, at + 1) > 0);

/** "Earlier, she had called", "In 2022 it was": a pronoun that nothing before it in the sentence could be meant by. */
export const subjectPronoun = (
  words: readonly Token[],
  text: string,
  pack: LanguagePack,
  known: boolean,
): number | undefined => {
  if (subjects.every((list) => phraseIn(pack, list, words, 1, longestAdverbial) < 0)) return undefined;
  for (let index = 1; index < Math.min(longestAdverbial, words.length); index += 1) {
    const person = phraseAt(pack, 'personPronouns', words, index);
    const body = person > 0 ? 0 : phraseAt(pack, 'bodyPronouns', words, index);
    if (person + body > 0 && !isNamed(words, index, text, pack) && !isOtherWord(words, index, pack))
      return (person > 0 && known) || !opensClause(words, index, text) ? undefined : index;
    if (namesSomething(words, index - 1, text, pack) || namesSomething(words, index, text, pack)) return undefined;
  }
  return undefined;
};
const longestAdverbial = 9;
const subjects = ['personPronouns', 'bodyPronouns'] as const;

/** "Lời khai của anh ta": whose a subject is, no name before it says. */
export const ownersPronoun = (words: readonly Token[], text: string, pack: LanguagePack): number | undefined => {
  if (phraseIn(pack, 'personPronouns', words, 1, longestSubject) < 0) return undefined;
  for (let index = 1; index < Math.min(longestSubject, words.length); index += 1) {
    const word = words[index];
    if (word === undefined || endsClause(words, index, text) || isCapital(text, word)) return undefined;
    const isOwner =
      phraseBefore(pack, 'genitives', words, index) > 0 && phraseAt(pack, 'personPronouns', words, index) > 0;
    if (isOwner && !isNamed(words, index, text, pack) && !isOtherWord(words, index, pack)) return index;
  }
  return undefined;
};

/** "chị em", "trẻ em": part of a word that stands for nobody. */
const isOtherWord = (words: readonly Token[], index: number, pack: LanguagePack): boolean =>
  phraseAt(pack, 'anaphorStops', words, index) > 0 || covers(words, index, pack, 'anaphorStops');

const opensClause = (words: readonly Token[], index: number, text: string): boolean => {
  const [before, word] = [words[index - 1], words[index]];
  if (before === undefined || word === undefined) return false;
  return !/[“"«]/u.test(text.slice(before.end, word.start));
};

/** Whether a word may be what a later pronoun stands for: any but those that open, join, count or date. */
const namesSomething = (words: readonly Token[], index: number, text: string, pack: LanguagePack): boolean => {
  const word = words[index];
  if (word === undefined || isNumber(word)) return false;
  return !adverbialLists.some((list) => phraseAt(pack, list, words, index) > 0 || covers(words, index, pack, list));
};

/** Whether a phrase of a list begins up to two words before and runs over a word. */
const covers = (words: readonly Token[], index: number, pack: LanguagePack, list: WordList): boolean =>
  [1, 2, 3].some((back) => index >= back && phraseAt(pack, list, words, index - back) > back);

const adverbialLists = [
  'qualifiers',
  'prepositions',
  'connectives',
  'ties',
  'additions',
  'adverbialOpeners',
  'clauseOpeners',
  'conditions',
  'contrasts',
  'relativeTimes',
  'timeOpeners',
  'months',
  'weekdays',
  'calendarNouns',
  'lesserUnits',
  'coordinators',
] as const;
