import { anyPhraseAt, phraseAt, type LanguagePack, type Word } from '../../language/index.js';
import { verbAt } from './predicate.js';
import { opensSubordinate } from './starts.js';

/**
 * The word behind the first clause that surely is one: up to its comma, it has an auxiliary that only a predicate carries
 * ("đã", "sẽ"), and nothing but adverbials, each behind a comma, stands before it. Undefined where the first words may be a subject
 * whose predicate comes later ("Ông Nam, người từng …, đã …").
 */
export const firstClauseEnd = (text: string, words: readonly Word[], pack: LanguagePack): number | undefined => {
  for (let from = 0; from < words.length;) {
    const end = commaFrom(text, words, from + 1);
    if (!opensSubordinate(words, from, pack)) return holdsFinite(words, from + 1, end, pack) ? end : undefined;
    from = end;
  }
  return undefined;
};
const governors = ['speechVerbs', 'complementisers', 'collectives'] as const;

/**
 * Whether a clause with a subject of its own opens at a word that a comma stands before, behind the first clause: "…, các hộ khác
 * đang chờ". What stands before the comma is no adverbial of it, and nothing that somebody
 * says, or that gathers a list, reaches over the comma.
 */
export const opensOwnClause = (text: string, words: readonly Word[], index: number, pack: LanguagePack): boolean => {
  if (anyPhraseAt(pack, noSubject, words, index) || verbAt(words, index, pack) > 1) return false;
  const before = partStart(text, words, index - 1);
  if (opensSubordinate(words, before, pack) || phraseAt(pack, 'clauseOpeners', words, before) > 0) return false;
  for (let place = 0; place < index; place += 1) if (anyPhraseAt(pack, governors, words, place)) return false;
  return holdsFinite(words, index + 1, Math.min(commaFrom(text, words, index + 1), index + longestSubject), pack);
};
const noSubject = [
  'auxiliaries',
  'clauseOpeners',
  'phraseOpeners',
  'prepositions',
  'adverbialOpeners',
  'connectives',
  'coordinators',
  'contrasts',
  'conditions',
  'relatives',
] as const;
const longestSubject = 12;

const holdsFinite = (words: readonly Word[], from: number, to: number, pack: LanguagePack): boolean => {
  for (let index = from; index < to; index += 1) if (phraseAt(pack, 'finites', words, index) > 0) return true;
  return false;
};

/** The word that begins the part between commas which a word stands in. */
export const partStart = (text: string, words: readonly Word[], index: number): number => {
  let start = index;
  while (start > 0 && !text.slice(words[start - 1]?.end, words[start]?.start).includes(',')) start -= 1;
  return start;
};

const commaFrom = (text: string, words: readonly Word[], from: number): number => {
  for (let index = from; index < words.length; index += 1)
    if (text.slice(words[index - 1]?.end, words[index]?.start).includes(',')) return index;
  return words.length;
};
