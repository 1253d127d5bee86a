import type { Article } from '../../../model/article.js';
import type { Annotation } from '../../annotate/annotation.js';
import { areOfOneParagraph, type Sentence } from '../../annotate/reading.js';

/** Where a sentence stands. Its place in the whole article counts by genre: news says first what matters. */
export const place = ({ reading: { sentences, article } }: Annotation) => {
  const lastSection = sentences.at(-1)?.section ?? 0;
  const isNews = article.genre === 'news' || article.genre === 'release';
  return (index: number) => {
    const sentence = sentences[index];
    const before = sentences[index - 1];
    const turn = sentence?.turn === undefined ? undefined : article.turns[sentence.turn];
    return {
      item: sentence?.item === undefined ? 0 : 1,
      opensItem: sentence?.item !== undefined && before?.item !== sentence.item ? 1 : 0,
      /** Its item stands inside another. */
      inner: sentence !== undefined && depthAt(article, sentence) > 0 ? 1 : 0,
      answer: turn?.kind === 'answer' ? 1 : 0,
      opensBlock: areOfOneParagraph(before, sentence) ? 0 : 1,
      opensSection: before !== undefined && before.section !== sentence?.section ? 1 : 0,
      lastSection: sentence?.section === lastSection && lastSection > 1 ? 1 : 0,
      lastArticle: index >= sentences.length - 2 && sentences.length > 6 ? 1 : 0,
      opensArticle: 1 / (1 + index),
      newsOpening: isNews ? 1 / (1 + index) : 0,
      newsPlace: isNews ? 1 / Math.sqrt(1 + index) : 0,
      legalOpening: article.genre === 'legal' ? 1 / (1 + index) : 0,
    };
  };
};

const depthAt = ({ blocks }: Article, { block, item }: Sentence): number => {
  const list = blocks[block];
  return list?.kind === 'list' && item !== undefined ? (list.items[item]?.depth ?? 0) : 0;
};
