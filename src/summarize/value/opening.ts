import { contentWords, endsInStatement, phraseAt, wordsOf } from '../../language/index.js';
import type { Genre } from '../../model/article.js';
import { onceFor } from '../../model/once-for.js';
import type { Span } from '../../model/span.js';
import type { Reading } from '../annotate/reading.js';
import { titleWords } from '../annotate/title-words.js';

/**
 * The sentence that a paper opens with, above its first heading, where it speaks of what the title names: what the paper is told for. News
 * opens so anyway, and talks, letters, minutes and acts with something else.
 *
 * @returns its place; undefined where the paper opens otherwise
 */
export const openingSentence = onceFor((reading: Reading): number | undefined => {
  const { sentences, sections, article, text, pack } = reading;
  if (!opening.has(article.genre)) return undefined;
  const endOf = ({ start, end }: Span): string => text.slice(Math.max(start, end - 2), end);
  // A byline, or the name of a series, ends without a stop.
  const first = sentences.find((one) => one.words.length >= fewestWords && endsInStatement(endOf(one)));
  if (first === undefined || first.item !== undefined || first.turn !== undefined) return undefined;
  const isAbove = sections.length > 1 && sections[first.section]?.heading === undefined;
  if (!isAbove) return undefined;
  const titled = contentWords(titleWords(reading), pack);
  // A title is made of what such a paper opens with.
  if (titled.length === 0) return first.index;
  const own = new Set(contentWords(first.words, pack));
  const told = titled.filter((key) => own.has(key)).length;
  return told >= fewestTold && told >= titled.length * leastTold ? first.index : undefined;
});

const opening: ReadonlySet<Genre> = new Set(['report', 'release', 'notice', 'plan', 'abstract']);
const fewestWords = 8;
const fewestTold = 2;
/** Of the title's content words. */
const leastTold = 0.25;

/**
 * What a paper says of itself first, under "Summary" or "Tóm tắt": its sentences, the first of them where it has many. Of a study all that it is
 * may stand under such a heading.
 */
export const ownSummary = onceFor((reading: Reading): ReadonlySet<number> => {
  const { sentences, sections, article } = reading;
  if (!opening.has(article.genre)) return new Set();
  const section = sections.findIndex((_, index) => headsSummary(reading, index));
  const own = sentences.filter((one) => one.section === section && one.item === undefined);
  return own.length > sentences.length * mostOfAll
    ? new Set()
    : new Set(own.slice(0, mostSummed).map(({ index }) => index));
});
const mostOfAll = 0.4;
const mostSummed = 4;

/** Whether a section is called "Summary", "1. Executive summary" or "Key points". */
export const headsSummary = ({ sections, text, pack }: Reading, section: number): boolean => {
  const heading = sections[section]?.heading;
  const words = heading === undefined ? [] : wordsOf(text, heading.start, heading.end);
  const name = wordsOf(pack.labels.summary);
  const isSummary = name.every(({ key }) => words.some((word) => word.key === key));
  const isOfPoints = phraseAt(pack, 'meetingSummaries', words, 0) === words.length;
  return words.length > 0 && words.length <= longestName && (isSummary || isOfPoints);
};
/** In words. */
const longestName = 3;
