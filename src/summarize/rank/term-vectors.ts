import { phrasesOf, type LanguagePack, type Word } from '../../language/index.js';

/** The terms of a sentence with their weight: how often they stand in it, times how rare they are. Its length is 1. */
export type TermVector = ReadonlyMap<string, number>;

export interface Terms {
  readonly vectors: readonly TermVector[];
  /** In how many sentences a term stands. */
  readonly sentences: ReadonlyMap<string, number>;
  /** The inverse document frequency of a term, a sentence being a document. */
  readonly rarity: (term: string) => number;
}

/** Words of little meaning are left out; in Vietnamese a syllable is a term, which was measured to do as well as words. */
export const termsOf = (sentences: readonly (readonly Word[])[], pack: LanguagePack): Terms => {
  const stop = phrasesOf(pack, 'stopwords');
  const counted = sentences.map((words) => countsOf(words.filter(({ key }) => !stop.hasKey(key))));
  const holding = new Map<string, number>();
  for (const counts of counted) for (const term of counts.keys()) holding.set(term, (holding.get(term) ?? 0) + 1);
  const rarity = (term: string): number => Math.log((1 + sentences.length) / (1 + (holding.get(term) ?? 0))) + 1;
  for (const counts of counted) {
    let squares = 0;
    for (const [term, count] of counts) squares += (count * rarity(term)) ** 2;
    const length = Math.sqrt(squares);
    for (const [term, count] of counts) counts.set(term, (count * rarity(term)) / length);
  }
  return { vectors: counted, sentences: holding, rarity };
};

const countsOf = (words: readonly Word[]): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const { key } of words) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
};

/** The inner product; of two term vectors the cosine: 1 for the same terms in the same shares, 0 for none in common. */
export const cosine = (one: TermVector, other: TermVector): number => {
  const [small, large] = one.size <= other.size ? [one, other] : [other, one];
  let product = 0;
  for (const [term, weight] of small) {
    const other = large.get(term);
    if (other !== undefined) product += weight * other;
  }
  return product;
};
