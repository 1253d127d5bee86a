import { furnitureWords, holdsVerb, wordsOf } from '../../language/index.js';
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
  const parted = /[,，]\s+/u.exec(text.slice(start, end));
  if (parted === null) return start;
  const call = wordsOf(text, start, start + parted.index);
  const { openers } = furnitureWords(pack, 'salutation');
  if (call.length === 0 || call.length > longestCall || openers.matchAt(call, 0) === 0) return start;
  return holdsVerb(pack, call) ? start : start + parted.index + parted[0].length;
};
