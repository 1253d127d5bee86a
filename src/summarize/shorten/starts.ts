import { phrasesOf, turnsMeaning, type LanguagePack, type Word } from '../../language/index.js';
import type { Enclosure } from './depth.js';
import { hasPredicate } from './predicate.js';

export interface Boundary {
  /** Place of the first word kept (a start) or of the first word cut (an end). */
  readonly word: number;
  readonly loss: number;
}

const longestAdverbial = 20;

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
  let from = connectiveEnd(text, words, pack);
  starts.push({ word: from, loss: 0 });
  for (let round = 0; round < 2; round += 1) {
    const next = adverbialEnd(text, words, from, enclosure, pack);
    if (next === undefined) break;
    starts.push({ word: next, loss: 0.12 * (round + 1) });
    from = next;
  }
  return starts;
};

const connectiveEnd = (text: string, words: readonly Word[], pack: LanguagePack): number => {
  let from = 0;
  for (let round = 0; round < 2; round += 1) {
    const length = phrasesOf(pack, 'connectives').matchAt(words, from);
    const last = words[from + length - 1];
    const next = words[from + length];
    if (length === 0 || last === undefined || next === undefined) return from;
    const between = text.slice(last.end, next.start);
    if (!between.includes(',') && length < 2) return from;
    from += length;
  }
  return from;
};

/** The word behind the comma that closes an adverbial which begins at `from`; undefined where there is none to cut. */
export const adverbialEnd = (
  text: string,
  words: readonly Word[],
  from: number,
  enclosure: Enclosure,
  pack: LanguagePack,
): number | undefined => {
  if (phrasesOf(pack, 'adverbialOpeners').matchAt(words, from) === 0) return undefined;
  for (let index = from + 1; index < Math.min(words.length - 4, from + longestAdverbial); index += 1) {
    const before = words[index - 1];
    const word = words[index];
    if (before === undefined || word === undefined) return undefined;
    if (!text.slice(before.end, word.start).includes(',') || enclosure.inside(before.end)) continue;
    // The comma may be one of a list inside the adverbial: the main clause behind it must say something before the next.
    const next = nextComma(text, words, index, enclosure);
    if (!hasPredicate(words, index, Math.min(next, index + 14), pack)) continue;
    return turnsMeaning(words, from, index, pack) ? undefined : index;
  }
  return undefined;
};

const nextComma = (text: string, words: readonly Word[], from: number, enclosure: Enclosure): number => {
  for (let index = from + 1; index < words.length; index += 1) {
    const before = words[index - 1];
    const word = words[index];
    if (before !== undefined && word !== undefined && !enclosure.inside(before.end))
      if (text.slice(before.end, word.start).includes(',')) return index;
  }
  return words.length;
};
