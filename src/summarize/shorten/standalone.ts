import {
  phraseAt,
  phraseBefore,
  phrasesOf,
  type LanguagePack,
  type Word,
  startsUpperCase,
} from '../../language/index.js';

/** Whether words of a sentence can open a line that stands alone: no pronoun, connective or bare auxiliary leads it. */
export const canOpen = (words: readonly Word[], index: number, text: string, pack: LanguagePack): boolean => {
  const first = words[index];
  if (first === undefined) return false;
  const connective = phraseAt(pack, 'connectives', words, index);
  const subordinate = phraseAt(pack, 'clauseOpeners', words, index);
  if (connective > 1 || (connective === 1 && subordinate === 0 && !isTitled(words, index, text, pack))) return false;
  if (isBarePredicate(words, index, pack) || opensRelative(words, index, pack)) return false;
  const pronoun = phraseAt(pack, 'pronouns', words, index);
  if (pronoun === 0) return !phrasesOf(pack, 'coordinators').has(first.key);
  const next = words[index + pronoun];
  // "This week" points to the calendar, not to the sentence before.
  const determines = phraseAt(pack, 'determiners', words, index) > 0;
  if (determines && next !== undefined && phrasesOf(pack, 'lesserUnits').has(next.key)) return true;
  return pronoun === 1 && isTitled(words, index, text, pack);
};

/** "which …", "in which …": what tells of a noun before it. */
export const opensRelative = (words: readonly Word[], index: number, pack: LanguagePack): boolean =>
  [0, phraseAt(pack, 'prepositions', words, index)].some(
    (preposition) => phraseAt(pack, 'relatives', words, index + preposition) > 0,
  );

/** "sẽ khởi công …": an auxiliary whose subject stands elsewhere, where a sentence can't begin with one. */
const isBarePredicate = (words: readonly Word[], index: number, pack: LanguagePack): boolean =>
  phraseAt(pack, 'subjectAuxiliaries', words, index) > 0;

/** "ông Nam": a title before a name is no pronoun. */
const isTitled = (words: readonly Word[], index: number, text: string, pack: LanguagePack): boolean => {
  const next = words[index + 1];
  return (
    phraseAt(pack, 'speakerTitles', words, index) > 0 &&
    next !== undefined &&
    startsUpperCase(text.slice(next.start, next.end))
  );
};

/** Whether a line can end with the word before `index`: nothing that opens a phrase or a speech is left over. */
export const canClose = (words: readonly Word[], index: number, pack: LanguagePack): boolean =>
  index > 0 && closers.every((list) => phraseBefore(pack, list, words, index) === 0);

const closers = ['danglers', 'prepositions', 'coordinators', 'determiners', 'auxiliaries', 'speechVerbs'] as const;
