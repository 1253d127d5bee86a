import type { Word } from '../../../language/index.js';
import type { Genre } from '../../../model/article.js';
import { onceFor } from '../../../model/once-for.js';
import type { Reading } from '../../annotate/reading.js';
import { titleWords } from '../../annotate/title-words.js';
import { shareOfTitleIn } from './says-title.js';

/**
 * The sentence that has the figure of a headline, with what it counts or measures: "$85 million", "16 tỷ". Whoever saw the headline looks for it.
 *
 * @param told sentences that are told anyway
 * @param among sentences that may be it
 * @returns its place, of several that which says most of the title; undefined where the title has no figure, or it is told
 */
export const figureOfTitle = (
  reading: Reading,
  told: Iterable<number>,
  among: readonly number[],
): number | undefined => {
  const holding = sentencesWithFigure(reading);
  if (holding.size === 0 || [...told].some((index) => holding.has(index))) return undefined;
  return among
    .filter((index) => holding.has(index))
    .reduce<number | undefined>(
      (best, index) =>
        best === undefined || shareOfTitleIn(reading, index) > shareOfTitleIn(reading, best) ? index : best,
      undefined,
    );
};

const sentencesWithFigure = onceFor((reading: Reading): ReadonlySet<number> => {
  const { text, sentences, article } = reading;
  const titled = new Set(figuresIn(text, titleWords(reading)));
  if (!headlines.has(article.genre) || titled.size === 0) return new Set();
  return new Set(
    sentences.flatMap(({ index, words }) =>
      figuresIn(text, words).some((figure) => titled.has(figure)) ? [index] : [],
    ),
  );
});
/** Titles of other papers count sessions, articles and years. */
const headlines: ReadonlySet<Genre> = new Set(['news', 'release']);

/** Each number with the word behind it, which says what it counts. */
const figuresIn = (text: string, words: readonly Word[]): string[] =>
  words.flatMap(({ key, end }, at) => {
    const behind = words[at + 1];
    const isFigure =
      /^\d[\d.,]*$/.test(key) && behind !== undefined && /^[ \u00a0]$/.test(text.slice(end, behind.start));
    return isFigure && /^\p{L}/u.test(behind.key) ? [`${key} ${behind.key}`] : [];
  });
