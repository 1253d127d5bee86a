import type { LanguagePack, Word } from '../../language/index.js';
import { collectionOf, type Collection, type Scored, type ScoredDocument } from './collection.js';
import { features } from './features/index.js';
import { clusterWeights, documentWeights, type Weights } from './weights.js';

/** The sentences of one document in their order. */
export interface ScoredText {
  readonly sentences: readonly Scored[];
  readonly text: string;
  readonly pack: LanguagePack;
}

/**
 * What each sentence of an article is worth to a summary; higher is better. A linear score, in time linear in the length of
 * the article; without a title the rest decides.
 */
export const sentenceScores = ({ sentences, text, pack }: ScoredText, title: readonly Word[]): number[] =>
  weigh(collectionOf([{ title, sentences }], text, pack), documentWeights);

/** The same for several documents that tell of one event, their sentences in a row. */
export const clusterScores = (documents: readonly ScoredDocument[], text: string, pack: LanguagePack): number[] =>
  weigh(collectionOf(documents, text, pack), clusterWeights);

const weigh = (collection: Collection, weights: Weights): number[] => {
  const scores = collection.sentences.map(() => 0);
  for (const [name, feature] of Object.entries(features)) {
    // `Object.entries` forgets which keys there are.
    const weight = weights[name as keyof typeof features];
    if (weight === undefined) continue;
    const value = feature(collection);
    for (const sentence of collection.sentences)
      scores[sentence.place] = (scores[sentence.place] ?? 0) + weight * value(sentence);
  }
  return scores;
};
