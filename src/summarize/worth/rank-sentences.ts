import { languagePack, wordsOf } from '../../language/index.js';
import { bestSentences } from './best-sentences.js';
import { sentenceScores, type Scored } from './sentence-scores.js';

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
  const scores: number[] = [];
  const sentences: Scored[] = [];
  let text = '';
  for (const { title, sentences: own } of documents) {
    const first = sentences.length;
    for (const sentence of own) {
      const normal = sentence.normalize('NFC');
      const span = { start: text.length, end: text.length + normal.length };
      text += `${normal}\n`;
      sentences.push({ ...span, index: sentences.length, words: wordsOf(normal) });
    }
    scores.push(...sentenceScores({ sentences: sentences.slice(first), text, pack }, wordsOf(title ?? '')));
  }
  return bestSentences({ sentences, pack }, scores, limit);
};
