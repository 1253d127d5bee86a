import { wordsOf } from '../../../language/index.js';
import type { Span } from '../../../model/span.js';
import type { Reading } from '../../annotate/reading.js';

/**
 * How many words an article has to tell: its title, headings, sentences and cells. What is said again, captions and what stands beside
 * the message are not counted, so that no format of the same article gives a longer deck.
 */
export const wordsToTell = ({ article, text, sections, sentences }: Reading): number => {
  const headings = sections.flatMap(({ heading }) => heading ?? []);
  const cells = article.blocks.flatMap((block) => (block.kind === 'table' ? block.rows.flat() : []));
  const wordsIn = ({ start, end }: Span): number => wordsOf(text, start, end).length;
  return (
    sentences.reduce((sum, { words }) => sum + words.length, 0) +
    [...(article.title === undefined ? [] : [article.title]), ...headings, ...cells].reduce(
      (sum, span) => sum + wordsIn(span),
      0,
    )
  );
};
