import { furnitureWords, phraseAt, wordsOf } from '../../language/index.js';
import type { Span } from '../../model/span.js';
import type { Reading } from '../annotate/reading.js';

/** "Mr President, …", "Kính thưa các đồng chí, …": more words than this are no call. */
const longestCall = 9;

/**
 * Where a sentence begins behind the words that call those who listen: on a slide nobody is called.
 *
 * @returns an offset of the article's text; the start of the span where nobody is called
 */
export const behindAddress = ({ text, pack }: Reading, { start, end }: Span): number => {
  const comma = text.slice(start, end).search(/[,，]\s/u);
  if (comma < 0) return start;
  const call = wordsOf(text, start, start + comma);
  const { openers } = furnitureWords(pack, 'salutation');
  if (call.length === 0 || call.length > longestCall || openers.matchAt(call, 0) === 0) return start;
  const says = call.some((_, index) =>
    (['auxiliaries', 'verbs'] as const).some((list) => phraseAt(pack, list, call, index) > 0),
  );
  return says ? start : start + comma + 1 + (/^\s*/u.exec(text.slice(start + comma + 1))?.[0].length ?? 0);
};
