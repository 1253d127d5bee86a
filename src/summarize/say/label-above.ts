import { phraseBefore } from '../../language/index.js';
import type { Span } from '../../model/span.js';
import type { Reading, Sentence } from '../annotate/reading.js';

/** "Next steps:", right above the only item of a list: without it nobody knows whether the item is done, asked or put off. */
export const labelAbove = (reading: Reading, { index, block, item }: Sentence): Span | undefined => {
  const { sentences, article } = reading;
  const list = article.blocks[block];
  const above = sentences[index - 1];
  const isOnly = item === 0 && list?.kind === 'list' && list.items.length === 1;
  if (!isOnly || above?.block !== block - 1 || above.item !== undefined) return undefined;
  return isLabel(reading, above) ? { start: above.start, end: above.end } : undefined;
};

/** Two to four words with a colon, as a line of their own, that name what stands below: "Cụ thể:" names nothing. */
export const isLabel = ({ text, pack }: Reading, { start, end, words }: Sentence): boolean =>
  /[:：]\s*$/u.test(text.slice(start, end)) &&
  words.length >= fewestWords &&
  words.length <= mostWords &&
  (['listOpeners', 'connectives'] as const).every(
    (list) => phraseBefore(pack, list, words, words.length) < words.length,
  );
const fewestWords = 2;
const mostWords = 4;
