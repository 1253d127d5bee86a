import { scriptedPattern } from '../../language/index.js';
import type { Span } from '../../model/span.js';

/**
 * Whether a date is the one that a paper with a number bears ("95/2024/NĐ-CP ngày 24/7/2024"): nothing happens on it that the line tells.
 *
 * @param text the article
 * @param date where the date stands in it
 */
export const datesPaper = (text: string, { start }: Span): boolean =>
  endsWithNumber.test(text.slice(Math.max(0, start - longestNumber), start));

const endsWithNumber = scriptedPattern(
  '(?<![\\p{L}\\p{N}])\\d+[/-](?=[\\p{N}/-]*\\p{Lu})[\\p{L}\\p{N}/-]+,?\\s+(?:\\p{L}+\\s+)?$',
);

/** In UTF-16 units, with a word behind it. */
const longestNumber = 40;
