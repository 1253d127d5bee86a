import type { LanguagePack, Word } from '../../language/index.js';
import type { Span } from '../../model/span.js';
import { termsOf, type Terms } from './term-vectors.js';

/** A sentence as it is scored: where it stands in the text, and its words. */
export interface Scored extends Span {
  readonly words: readonly Word[];
}

/** A document as it is scored: its sentences in their order, and the words of its title if it has one. */
export interface ScoredDocument {
  readonly title: readonly Word[];
  readonly sentences: readonly Scored[];
}

/** All that is scored at once: one document, or several that tell of one event, with the terms of all their sentences. */
export interface Collection {
  /** The sentences of all documents in a row. */
  readonly sentences: readonly PlacedSentence[];
  readonly documents: readonly ScoredDocument[];
  readonly terms: Terms;
  readonly text: string;
  readonly pack: LanguagePack;
}

export interface PlacedSentence extends Scored {
  /** Place among all sentences. */
  readonly place: number;
  readonly document: number;
  /** Place in its document, from 0. */
  readonly depth: number;
}

/** Documents as one collection of sentences, with the terms that they share. */
export const collectionOf = (documents: readonly ScoredDocument[], text: string, pack: LanguagePack): Collection => {
  const sentences: PlacedSentence[] = [];
  documents.forEach((own, document) => {
    own.sentences.forEach(({ start, end, words }, depth) => {
      sentences.push({ start, end, words, place: sentences.length, document, depth });
    });
  });
  const terms = termsOf(
    sentences.map(({ words }) => words),
    pack,
  );
  return { sentences, documents, terms, text, pack };
};
