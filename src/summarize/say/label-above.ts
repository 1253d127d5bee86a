import { endsInColon, opensQuotation, phraseBefore, wordsOf } from '../../language/index.js';
import { onceFor } from '../../model/once-for.js';
import type { Span } from '../../model/span.js';
import type { Reading, Sentence } from '../annotate/reading.js';
import { hasPredicate } from '../shorten/predicate.js';
import { leadOf } from './lead.js';

/** "Next steps:", right above the only item of a list: without it nobody knows whether the item is done, asked or put off. */
export const labelAbove = (reading: Reading, { index, block, item }: Sentence): Span | undefined => {
  const { sentences, article } = reading;
  const list = article.blocks[block];
  const above = sentences[index - 1];
  const isOnly = item === 0 && list?.kind === 'list' && list.items.length === 1;
  if (!isOnly || above?.block !== block - 1 || above.item !== undefined) return undefined;
  return isLabel(reading, above) ? { start: above.start, end: above.end } : undefined;
};

/**
 * "Phía Tây Bắc Bộ:", which opens the paragraph of a sentence further down in it, as the paragraphs beside it open with labels of their own:
 * what each of them says holds only of what its label names.
 */
export const labelOfParagraph = (reading: Reading, { index, block, item, turn }: Sentence): Span | undefined => {
  const isFurther = reading.sentences[index - 1]?.block === block;
  return isFurther && item === undefined && turn === undefined ? labelsOfParagraphs(reading).get(block) : undefined;
};

/** By block, where two paragraphs in a row and more have one. */
const labelsOfParagraphs = onceFor(({ article, text, pack }: Reading): ReadonlyMap<number, Span> => {
  const found = new Map<number, Span>();
  article.blocks.forEach(({ kind, span }, block) => {
    const lead = kind === 'paragraph' ? leadOf(text.slice(span.start, span.end)) : undefined;
    if (lead === undefined) return;
    const end = span.start + lead.length + 1;
    const words = wordsOf(lead);
    // "The board names three reasons: first, …": a clause announces what its own sentence counts.
    const announces =
      hasPredicate(words, 0, words.length, pack) ||
      (['speechVerbs', 'listOpeners', 'connectives'] as const).some(
        (list) => phraseBefore(pack, list, words, words.length) > 0,
      );
    if (!announces && !opensQuotation(text.slice(end, span.end).trimStart()))
      found.set(block, { start: span.start, end });
  });
  return new Map([...found].filter(([block]) => found.has(block - 1) || found.has(block + 1)));
});

/** Two to four words with a colon, as a line of their own, that name what stands below: "Cụ thể:" names nothing. */
export const isLabel = ({ text, pack }: Reading, { start, end, words }: Sentence): boolean =>
  endsInColon(text.slice(start, end)) &&
  words.length >= fewestWords &&
  words.length <= mostWords &&
  (['listOpeners', 'connectives'] as const).every(
    (list) => phraseBefore(pack, list, words, words.length) < words.length,
  );
const fewestWords = 2;
const mostWords = 4;
