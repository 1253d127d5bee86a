import { countWords, detailsOf } from '../../language/index.js';
import { headlinedGenres } from '../../model/genres.js';
import { sameButForMarks } from '../content/text/wording.js';
import { tidyText } from '../content/text/tidy-text.js';
import type { Context } from '../context.js';

/**
 * The fixed label of details with the headline that they are details of ("Details: Ferry fares fall in May"): alone the label says
 * nothing. Readers found that good over a slide or two, and bad where it comes again and again, or where the title is no headline: a
 * talk's, or a file's.
 *
 * @returns the label alone where it is another one, or the title no headline, or too long beside it
 */
export const detailsOfTitle = (label: string, { pack, briefing }: Pick<Context, 'pack' | 'briefing'>): string[] => {
  const { title, genre, sources } = briefing;
  const isHeadline =
    // Of several articles the title is not that of each.
    sources.length <= 1 &&
    genre !== undefined &&
    headlinedGenres.has(genre) &&
    // "Details: Harbour: the gate is shut" would be read twice.
    !title.includes(':') &&
    // What stands below need not answer it.
    !title.endsWith('?') &&
    countWords(title) >= fewestWords &&
    label.length + title.length <= mostLetters;
  return isHeadline && sameButForMarks(label, pack.labels.details)
    ? [detailsOf(pack, tidyText(title)), label]
    : [label];
};

/** "Budget speech" says what kind of paper it is. */
const fewestWords = 4;
/** Two lines of a title. */
const mostLetters = 110;
