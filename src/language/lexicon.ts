import type { LanguagePack } from './pack.js';
import { phraseSet, type PhraseSet } from './phrases.js';

/** Names of the word lists of a pack. */
export type WordList = {
  [Key in keyof LanguagePack]: LanguagePack[Key] extends string[] ? Key : never;
}[keyof LanguagePack];

/** A word list of a pack, ready to be looked up: made ready when it is first asked for, and once. */
export const phrasesOf = (pack: LanguagePack, list: WordList): PhraseSet => {
  let lists = ready.get(pack);
  if (lists === undefined) ready.set(pack, (lists = new Map()));
  let phrases = lists.get(list);
  if (phrases === undefined) lists.set(list, (phrases = phraseSet(pack[list])));
  return phrases;
};

const ready = new WeakMap<LanguagePack, Map<WordList, PhraseSet>>();
