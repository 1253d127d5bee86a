import { languagePack, wordsOf } from '../../../../src/language/index.js';
import { collectionOf } from '../../../../src/summarize/rank/collection.js';
import { features, type FeatureName } from '../../../../src/summarize/rank/features/index.js';

export interface Told {
  readonly title?: string;
  readonly sentences: readonly string[];
}

/** What a feature says of each sentence of some documents, in a row. */
export const valuesOf = (name: FeatureName, ...documents: readonly Told[]): number[] => {
  const text = documents.flatMap(({ sentences }) => sentences).join('\n');
  let start = 0;
  const scored = documents.map(({ title = '', sentences }) => ({
    title: wordsOf(title),
    sentences: sentences.map((sentence) => {
      const span = { start, end: start + sentence.length, words: wordsOf(sentence) };
      start = span.end + 1;
      return span;
    }),
  }));
  const collection = collectionOf(scored, text, languagePack('en'));
  return collection.sentences.map(features[name](collection));
};
