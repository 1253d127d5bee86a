import { phrasesOf, type LanguagePack, type Word } from '../../language/index.js';

/** Whether words of a sentence can open a line that stands alone: no pronoun, connective or bare auxiliary leads it. */
export const canOpen = (words: readonly Word[], index: number, text: string, pack: LanguagePack): boolean => {
  const first = words[index];
  if (first === undefined) return false;
  const connective = phrasesOf(pack, 'connectives').matchAt(words, index);
  const subordinate = phrasesOf(pack, 'clauseOpeners').matchAt(words, index);
  if (connective > 1 || (connective === 1 && subordinate === 0 && !isTitled(words, index, text, pack))) return false;
  const pronoun = phrasesOf(pack, 'pronouns').matchAt(words, index);
  if (pronoun === 0) return !phrasesOf(pack, 'coordinators').has(first.key);
  const next = words[index + pronoun];
  if (pronoun === 1 && next !== undefined && phrasesOf(pack, 'lesserUnits').has(next.key)) return true;
  return pronoun === 1 && isTitled(words, index, text, pack);
};

/** "ông Nam": a title before a name is no pronoun. */
const isTitled = (words: readonly Word[], index: number, text: string, pack: LanguagePack): boolean => {
  const next = words[index + 1];
  return (
    phrasesOf(pack, 'speakerTitles').matchAt(words, index) > 0 &&
    next !== undefined &&
    /^\p{Lu}/u.test(text.slice(next.start, next.end))
  );
};

/** Whether a line can end with the word before `index`: no preposition, auxiliary, determiner or coordinator is left over. */
export const canClose = (words: readonly Word[], index: number, pack: LanguagePack): boolean =>
  index > 0 && closers.every((list) => phrasesOf(pack, list).matchBefore(words, index) === 0);

const closers = ['danglers', 'prepositions', 'coordinators', 'determiners', 'auxiliaries'] as const;
