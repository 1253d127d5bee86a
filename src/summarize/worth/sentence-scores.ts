import { phraseAt, type LanguagePack, type Word } from '../../language/index.js';
import type { Span } from '../../model/span.js';
import { cosine, termsOf, type Terms } from './term-vectors.js';

/** A sentence as it is scored: where it stands in the text, and its words. */
export interface Scored extends Span {
  readonly index: number;
  readonly words: readonly Word[];
}

/** The sentences of one document in their order. */
export interface ScoredText {
  readonly sentences: readonly Scored[];
  readonly text: string;
  readonly pack: LanguagePack;
}

/**
 * What each sentence is worth to a summary; higher is better. A plain linear score: how much of the title it covers, where it
 * stands, how long it is, how far its terms run through the article, less for what makes a poor line by itself. The
 * weights were measured on Vietnamese news; without a title the rest decides.
 */
export const sentenceScores = ({ sentences, text, pack }: ScoredText, title: readonly Word[]): number[] => {
  const terms = termsOf(
    sentences.map(({ words }) => words),
    pack,
  );
  const titleTerms = new Set(title.map(({ key }) => key).filter((key) => terms.sentences.has(key)));
  const titleVector = new Map([...titleTerms].map((term) => [term, terms.rarity(term)]));
  const central = terms.vectors.map((vector) => centrality(vector, terms));
  const mostCentral = Math.max(1e-9, ...central);
  return sentences.map((sentence, index) => {
    const vector = terms.vectors[index] ?? new Map<string, number>();
    return (
      2.6 * coverage(titleTerms, vector, terms) +
      0.4 * cosine(titleVector, vector) +
      1 / Math.sqrt(1 + index) -
      (0.6 * index) / sentences.length +
      (2 * Math.log(1 + sentence.words.length)) / 4 +
      (1.1 * Math.min(3, spread(vector, terms))) / 3 +
      (0.3 * (central[index] ?? 0)) / mostCentral -
      penalty(sentence, text, pack)
    );
  });
};

/** The share of the title's terms that a sentence holds, rare terms counting for more. */
const coverage = (title: ReadonlySet<string>, vector: ReadonlyMap<string, number>, terms: Terms): number => {
  let whole = 0;
  let held = 0;
  for (const term of title) {
    whole += terms.rarity(term);
    if (vector.has(term)) held += terms.rarity(term);
  }
  return whole === 0 ? 0 : held / whole;
};

/** In how many sentences the terms of a sentence stand, on average. */
const spread = (vector: ReadonlyMap<string, number>, terms: Terms): number => {
  let sum = 0;
  for (const term of vector.keys()) sum += terms.sentences.get(term) ?? 0;
  return vector.size === 0 ? 0 : sum / vector.size;
};

/** How much of what the article repeats a sentence holds. */
const centrality = (vector: ReadonlyMap<string, number>, terms: Terms): number => {
  let sum = 0;
  for (const [term, weight] of vector) sum += weight * ((terms.sentences.get(term) ?? 1) - 1);
  return vector.size === 0 ? 0 : sum / Math.sqrt(vector.size);
};

const penalty = ({ words, start, end }: Scored, text: string, pack: LanguagePack): number => {
  const length = words.length;
  return (
    (length < 8 ? 0.8 : length < 12 ? 0.35 : 0) +
    (length > 60 ? 0.35 : length > 45 ? 0.15 : 0) +
    (/[“”"«»]/u.test(text.slice(start, end)) ? 0.12 : 0) +
    (phraseAt(pack, 'connectives', words, 0) > 0 ? 0.08 : 0) +
    (phraseAt(pack, 'pronouns', words, 0) > 0 ? 0.2 : 0)
  );
};
