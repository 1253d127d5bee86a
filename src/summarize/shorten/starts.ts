import {
  anyPhraseAt,
  ordinalsOf,
  phraseAt,
  phrasesOf,
  turnsMeaning,
  type LanguagePack,
  type Word,
  scriptedPattern,
} from '../../language/index.js';
import type { Enclosure } from './depth.js';
import { hasPredicate } from './predicate.js';

export interface Boundary {
  /** Place of the first word kept (a start) or of the first word cut (an end). */
  readonly word: number;
  readonly loss: number;
}

const longestAdverbial = 26;

/**
 * Where an extract of a piece may begin: at its first word, behind a connective, and behind an adverbial that a comma
 * closes ("Trong hai ngày 25 và 26, …"), unless that holds a condition or a negation.
 */
export const startsOf = (
  text: string,
  words: readonly Word[],
  enclosure: Enclosure,
  pack: LanguagePack,
): Boundary[] => {
  const starts: Boundary[] = [];
  let from = openerEnd(text, words, pack);
  starts.push({ word: from, loss: 0 });
  const presenter = phraseAt(pack, 'presenters', words, from);
  if (presenter > 0) starts.push({ word: from + presenter, loss: 0.1 });
  for (let round = 0; round < 2; round += 1) {
    if (phraseAt(pack, 'adverbialOpeners', words, from) === 0) break;
    const next = mainClause(text, words, from, enclosure, pack);
    if (next === undefined || turnsMeaning(words, from, next, pack)) break;
    starts.push({ word: next, loss: 0.12 * (round + 1) });
    from = next;
  }
  return starts;
};

/** The word behind the connectives, or the ordinal, that a sentence opens with. */
const openerEnd = (text: string, words: readonly Word[], pack: LanguagePack): number => {
  let from = datelineEnd(text, words);
  for (let round = 0; round < 2; round += 1) {
    const length = Math.max(phraseAt(pack, 'connectives', words, from), ordinalsOf(pack).matchAt(words, from));
    const last = words[from + length - 1];
    const next = words[from + length];
    if (length === 0 || last === undefined || next === undefined) return from;
    const between = text.slice(last.end, next.start);
    if (!/[,:]/.test(between) && (length > 1 || !phrasesOf(pack, 'coordinators').has(last.key))) return from;
    from += length;
  }
  return from;
};

const longestDateline = 6;

/** "HARLOW FALLS — ": the word behind a dateline in capitals; 0 where there is none. */
const datelineEnd = (text: string, words: readonly Word[]): number => {
  for (let index = 1; index < Math.min(longestDateline, words.length); index += 1) {
    const before = words[index - 1];
    const word = words[index];
    if (before === undefined || word === undefined || hasLowerCase.test(text.slice(before.start, before.end))) return 0;
    if (/\s[—–-]\s/.test(text.slice(before.end, word.start))) return index;
  }
  return 0;
};

/** Whether a clause that begins at `from` opens with an adverbial, a condition or a contrast, before its main clause. */
export const opensSubordinate = (words: readonly Word[], from: number, pack: LanguagePack): boolean =>
  anyPhraseAt(pack, subordinate, words, from);

const subordinate = ['adverbialOpeners', 'conditions', 'contrasts'] as const;

/**
 * The word that begins the main clause behind an opening adverbial or condition: behind the first comma whose next part says
 * something, as the comma may be one of a list inside the adverbial. Undefined where there is none.
 */
export const mainClause = (
  text: string,
  words: readonly Word[],
  from: number,
  enclosure: Enclosure,
  pack: LanguagePack,
): number | undefined => {
  for (let index = from + 1; index < Math.min(words.length - 3, from + longestAdverbial); index += 1) {
    if (!commaBefore(text, words, index, enclosure)) continue;
    const next = nextComma(text, words, index, enclosure);
    if (hasPredicate(words, index, Math.min(next, index + 14), pack)) return index;
  }
  return undefined;
};

export const commaBefore = (text: string, words: readonly Word[], index: number, enclosure: Enclosure): boolean => {
  const before = words[index - 1];
  const word = words[index];
  if (before === undefined || word === undefined || enclosure.inside(before.end)) return false;
  return text.slice(before.end, word.start).includes(',');
};

const nextComma = (text: string, words: readonly Word[], from: number, enclosure: Enclosure): number => {
  for (let index = from + 1; index < words.length; index += 1)
    if (commaBefore(text, words, index, enclosure)) return index;
  return words.length;
};

const hasLowerCase = scriptedPattern('\\p{Ll}');
