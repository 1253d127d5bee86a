import { languagePack, wordsOf } from '../../language/index.js';
import { bestSentences } from './best-sentences.js';
import type { Scored } from './collection.js';
import { clusterScores, sentenceScores } from './sentence-scores.js';

/** Documents as their sentences, and the language that they are in. */
export interface RankingInput {
  /** BCP 47 tag. */
  readonly language: string;
  readonly documents: readonly { readonly title?: string; readonly sentences: readonly string[] }[];
}

/**
 * Ranks the sentences of one document, or of a cluster that tells of one event, by what they are worth to a summary.
 *
 * @returns places among all sentences in a row, best first, each unlike those before it; at most `limit`
 */
export const rankSentences = (
  { language, documents }: RankingInput,
  { limit }: { readonly limit: number },
): number[] => {
  const pack = languagePack(language);
  let length = 0;
  const read = documents.map(({ title, sentences }) => ({
    title: wordsOf((title ?? '').normalize('NFC')),
    normal: sentences.map((sentence) => sentence.normalize('NFC')),
  }));
  const text = read.flatMap(({ normal }) => normal).join('\n');
  const scored = read.map(({ title, normal }) => ({
    title,
    sentences: normal.map((sentence): Scored => {
      const start = length;
      length += sentence.length + 1;
      return { start, end: start + sentence.length, words: wordsOf(sentence) };
    }),
  }));
  const told = scored.filter((document) => document.sentences.length > 0);
  const [only] = told;
  if (only === undefined) return [];
  const sentences = told.flatMap((document) => document.sentences);
  const scores =
    told.length === 1 ? sentenceScores({ ...only, text, pack }, only.title) : clusterScores(told, text, pack);
  return bestSentences({ sentences, pack }, scores, limit);
};
