import { endsInStop } from '../../../language/index.js';
import type { Span } from '../../../model/span.js';
import type { Reading, Sentence } from '../../annotate/reading.js';

/** The paragraphs of running text, each as its sentences: no byline, no day, and nothing that ends without a stop. */
export const runningParagraphs = ({ sentences, article, text }: Reading): readonly (readonly Sentence[])[] => {
  const paragraphs = new Map<number, Sentence[]>();
  for (const sentence of sentences) {
    const block = article.blocks[sentence.block];
    if (block?.kind !== 'paragraph' || isByline(text, block.span)) continue;
    paragraphs.set(sentence.block, [...(paragraphs.get(sentence.block) ?? []), sentence]);
  }
  return [...paragraphs.values()];
};

/** A byline, a day: no stop ends it, or it is a few words. */
const isByline = (text: string, { start, end }: Span): boolean =>
  end - start < shortestParagraph || !endsInStop(text.slice(start, end));
/** In UTF-16 units. */
const shortestParagraph = 60;
