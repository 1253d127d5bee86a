import type { Genre } from '../../model/article.js';
import type { LanguagePack } from './pack.js';
import { phraseSet, type PhraseSet } from './phrases.js';

/** The words that tell of one kind of document, ready to be looked up. */
interface GenrePhrases {
  readonly titles: PhraseSet;
  readonly headings: PhraseSet;
}

/** The words of a kind of document in a language: made ready when they are first asked for, and once. */
export const genreWords = (pack: LanguagePack, genre: Genre): GenrePhrases => {
  let known = ready.get(pack);
  if (known === undefined) ready.set(pack, (known = new Map<Genre, GenrePhrases>()));
  let phrases = known.get(genre);
  if (phrases === undefined) {
    const { titles = [], headings = [] } = pack.genres[genre] ?? {};
    known.set(genre, (phrases = { titles: phraseSet(titles), headings: phraseSet(headings) }));
  }
  return phrases;
};

const ready = new WeakMap<LanguagePack, Map<Genre, GenrePhrases>>();
