import type { FurnitureKind } from '../../model/article.js';
import type { LanguagePack } from './pack.js';
import { phraseSet, type PhraseSet } from './phrases.js';

/** How lines of one kind of furniture are worded, ready to be looked up. */
interface FurniturePhrases {
  readonly lines: PhraseSet;
  readonly openers: PhraseSet;
  readonly labels: PhraseSet;
}

/** The wording of a kind of furniture in a language: made ready when it is first asked for, and once. */
export const furnitureWords = (pack: LanguagePack, kind: FurnitureKind): FurniturePhrases => {
  let known = ready.get(pack);
  if (known === undefined) ready.set(pack, (known = new Map<FurnitureKind, FurniturePhrases>()));
  let phrases = known.get(kind);
  if (phrases === undefined) {
    const { lines = [], openers = [], labels = [] } = pack.furniture[kind] ?? {};
    known.set(kind, (phrases = { lines: phraseSet(lines), openers: phraseSet(openers), labels: phraseSet(labels) }));
  }
  return phrases;
};

const ready = new WeakMap<LanguagePack, Map<FurnitureKind, FurniturePhrases>>();
