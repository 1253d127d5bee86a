import { wordsOf, type Word } from '../../../language/index.js';
import { overlaps } from '../../../model/overlap.js';
import type { Span } from '../../../model/span.js';
import type { Reading } from '../../annotate/reading.js';
import { withoutCitation } from '../citation/citation.js';
import { withoutListOpener } from './list-opener.js';

type Written = Pick<Reading, 'text' | 'pack'>;

/** What an announcement says, without where that is laid down and that a list follows. */
export const matterOf = (reading: Written, span: Span): string =>
  wordsOfMatter(reading, span)
    .map(({ start, end }) => reading.text.slice(start, end))
    .join(' ');

const wordsOfMatter = ({ text, pack }: Written, { start, end }: Span): readonly Word[] =>
  withoutCitation(text, withoutListOpener(wordsOf(text, start, end), pack), pack);

/**
 * Whether a heading tells but a few words of what announces its list: "3 điều kiện kết hôn", of "Tuổi kết hôn đối với nam …, đồng thời còn
 * phải đáp ứng các điều kiện kết hôn sau đây". Whom the list holds for, or that one of its items is enough, such a noun leaves out.
 *
 * @param told what the heading is taken from
 */
export const tellsAFew = (reading: Written, told: readonly Span[], announcement: Span): boolean => {
  const all = wordsOfMatter(reading, announcement);
  const kept = all.filter((word) => told.some((part) => overlaps(part, word))).length;
  return kept < all.length * leastTold && all.length - kept > mostLost;
};
const leastTold = 0.6;
/** In words: what is shorter says little. */
const mostLost = 6;
