import type { LanguagePack } from './pack.js';
import { phraseSet, type PhraseSet } from './phrases.js';
import type { Word } from '../text/words.js';
import { onceFor } from '../../model/once-for.js';

/** Names of the word lists of a pack. */
export type WordList = {
  [Key in keyof LanguagePack]: LanguagePack[Key] extends string[] ? Key : never;
}[keyof LanguagePack];

/**
 * How many words the longest phrase of a list has that begins at `index`, or 0. A phrase that would part a compound of
 * the language is none: "bị" is no auxiliary in "thiết bị".
 *
 * @param limit where the range ends that the phrase must stand in
 */
export const phraseAt = (
  pack: LanguagePack,
  list: WordList,
  words: readonly Word[],
  index: number,
  limit = words.length,
): number => {
  const length = phrasesOf(pack, list).matchAt(words, index, limit);
  if (length === 0) return length;
  return partsCompound(pack, words, index) || partsCompound(pack, words, index + length) ? 0 : length;
};

/**
 * Whether a phrase of one of some lists begins at `index`, as `phraseAt` finds it. Most words begin none, which is known at once.
 *
 * @param lists where there are more than a few, a constant: what their phrases begin with is kept by the array itself, and gathered anew
 * for another one
 */
export const anyPhraseAt = (
  pack: LanguagePack,
  lists: readonly WordList[],
  words: readonly Word[],
  index: number,
  limit = words.length,
): boolean =>
  (lists.length <= few || firstWordsOf(pack)(lists).has(words[index]?.key ?? '')) &&
  lists.some((list) => phraseAt(pack, list, words, index, limit) > 0);
/** So many lists are soon looked into, and may be named where they are asked for. */
const few = 3;

/**
 * The place of the first word at which a phrase of a list begins, or -1.
 *
 * @param to where the range ends in which it begins
 */
export const phraseIn = (
  pack: LanguagePack,
  list: WordList,
  words: readonly Word[],
  from = 0,
  to = words.length,
): number => {
  const phrases = phrasesOf(pack, list);
  for (let at = phrases.nextOpening(words, from); at >= 0 && at < to; at = phrases.nextOpening(words, at + 1))
    if (phraseAt(pack, list, words, at) > 0) return at;
  return -1;
};

/** Whether a phrase of a list stands anywhere in words. */
export const holdsPhrase = (pack: LanguagePack, list: WordList, words: readonly Word[]): boolean =>
  phraseIn(pack, list, words) >= 0;

/** Whether a word, folded, is what a part of a law is called: "điều", "article". */
export const namesDivision = (pack: LanguagePack, key: string): boolean => divisionsOf(pack).has(key);
const divisionsOf = onceFor(({ divisions }: LanguagePack): ReadonlySet<string> => new Set(divisions.flat()));

/** "Căn cứ …", "Và theo …": how many words say that a law is cited behind them; 0 where none do. */
export const legalBasisLength = (pack: LanguagePack, words: readonly Word[]): number => {
  const joined = phraseAt(pack, 'coordinators', words, 0);
  const basis = phraseAt(pack, 'legalBases', words, joined);
  return basis === 0 ? 0 : joined + basis;
};

/** Whether words behind the first `from` of them open a predicate: a call holds none. */
export const holdsVerb = (pack: LanguagePack, words: readonly Word[], from = 0): boolean =>
  words.some((_, index) => index >= from && anyPhraseAt(pack, predicateOpeners, words, index));
const predicateOpeners = ['auxiliaries', 'verbs'] as const;

/** The words that the phrases of some lists begin with. */
const firstWordsOf = onceFor((pack: LanguagePack) =>
  onceFor(
    (lists: readonly WordList[]): ReadonlySet<string> =>
      new Set(lists.flatMap((list) => [...phrasesOf(pack, list).firstWords()])),
  ),
);

/** How many words the longest phrase of a list has that ends with the word before `index`, or 0; compounds stay whole. */
export const phraseBefore = (pack: LanguagePack, list: WordList, words: readonly Word[], index: number): number => {
  const length = phrasesOf(pack, list).matchBefore(words, index);
  if (length === 0) return length;
  return partsCompound(pack, words, index - length) ? 0 : length;
};

/** Whether a cut before the word at `index` would part a compound. */
export const partsCompound = (pack: LanguagePack, words: readonly Word[], index: number): boolean => {
  const before = words[index - 1];
  const word = words[index];
  if (before === undefined || word?.start !== before.end + 1) return false;
  return phrasesOf(pack, 'compounds').matchAt(words, index - 1, index + 1) === 2;
};

/** A word list of a pack, ready to be looked up: made ready when it is first asked for, and once. */
export const phrasesOf = (pack: LanguagePack, list: WordList): PhraseSet => {
  const lists = pack === latest.pack ? latest.lists : listsOf(pack);
  return (lists[list] ??= phraseSet(pack[list]));
};

type ReadyLists = Partial<Record<WordList, PhraseSet>>;

const listsOf = (pack: LanguagePack): ReadyLists => {
  let lists = ready.get(pack);
  if (lists === undefined) ready.set(pack, (lists = {}));
  latest = { pack, lists };
  return lists;
};

const ready = new WeakMap<LanguagePack, ReadyLists>();
/** An article asks for the lists of one pack, tens of thousands of times. */
let latest: { readonly pack: LanguagePack | undefined; readonly lists: ReadyLists } = { pack: undefined, lists: {} };

/** The openers of all items of a series, whatever their number, ready to be looked up. */
export const ordinalsOf = onceFor((pack: LanguagePack): PhraseSet => phraseSet(pack.ordinals.flat()));

/** An opener of the items of a series at a place among words: its number, from 1 on, and how many words it has. */
export const ordinalAt = (
  words: readonly Word[],
  from: number,
  pack: LanguagePack,
): { readonly number: number; readonly length: number; readonly spoken: string } | undefined => {
  const length = ordinalsOf(pack).matchAt(words, from);
  const spoken = words
    .slice(from, from + length)
    .map(({ key }) => key)
    .join(' ');
  const number = pack.ordinals.findIndex((wordings) => wordings.includes(spoken)) + 1;
  return length === 0 || number === 0 ? undefined : { number, length, spoken };
};
