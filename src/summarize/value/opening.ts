import { contentWords } from '../../language/index.js';
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
  const first = sentences.find((one) => one.words.length >= fewestWords && /[.!…]["”’)]?$/u.test(endOf(one)));
  if (first === undefined || first.item !== undefined || first.turn !== undefined) return undefined;
  const isAbove = sections.length > 1 && sections[first.section]?.heading === undefined;
  if (!isAbove) return undefined;
  const titled = contentWords(titleWords(reading), pack);
  const own = new Set(contentWords(first.words, pack));
  const told = titled.filter((key) => own.has(key)).length;
  return told >= fewestTold && told >= titled.length * leastTold ? first.index : undefined;
});

const opening: ReadonlySet<Genre> = new Set(['report', 'release', 'notice', 'plan', 'abstract']);
const fewestWords = 8;
const fewestTold = 2;
/** Of the title's content words. */
const leastTold = 0.25;
