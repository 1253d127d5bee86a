import type { Article } from '../../../bench/summary/read-articles.js';
import { tokensOf } from '../../../bench/summary/tokens.js';

/** An article of documents, each a list of sentences, with summaries of it. */
export const articleOf = (documents: readonly (readonly string[])[], ...references: readonly string[][]): Article => ({
  place: 0,
  language: 'en',
  documents: documents.map((sentences) => ({ sentences })),
  tokens: documents.flat().map(tokensOf),
  references: references.map((sentences) => sentences.map(tokensOf)),
});
