import { opensQuotation } from '../../../language/index.js';
import { onceFor } from '../../../model/once-for.js';
import type { Reading } from '../../annotate/reading.js';

/**
 * By sentence, the sentence that announces it in a list whose marks were lost: "Recent crashes include:" above a few paragraphs of one
 * sentence each. What follows a colon in a text that is all such paragraphs is no list.
 */
export const unmarkedAnnouncers = onceFor(({ sentences, text, article }: Reading): ReadonlyMap<number, number> => {
  const found = new Map<number, number>();
  const isSingle = (index: number): boolean => {
    const own = sentences[index];
    return (
      own !== undefined &&
      own.item === undefined &&
      article.blocks[own.block]?.kind === 'paragraph' &&
      sentences[index - 1]?.block !== own.block &&
      sentences[index + 1]?.block !== own.block &&
      !opensQuotation(text.slice(own.start, own.end))
    );
  };
  for (const { index, start, end, item, section, turn } of sentences) {
    if (item !== undefined || turn !== undefined || !/[:：]$/u.test(text.slice(start, end))) continue;
    let last = index;
    while (last - index <= most && sentences[last + 1]?.section === section && isSingle(last + 1)) last += 1;
    const count = last - index;
    if (count < fewest || count > most) continue;
    for (let at = index + 1; at <= last; at += 1) found.set(at, index);
  }
  return found;
});

const fewest = 2;
/** Of more, the text is written in paragraphs of one sentence. */
const most = 8;
