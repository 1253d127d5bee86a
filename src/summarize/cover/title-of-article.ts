import { onOneLine } from '../../language/index.js';
import type { Annotation } from '../annotate/annotation.js';
import { matterOfLetter } from '../annotate/letter-matter.js';
import type { Reading } from '../annotate/reading.js';
import { leadTitle } from '../head/title/lead-title.js';
import { shownTitle } from '../head/title/shown-title.js';
import { eventTitle, type Title } from '../head/title/title.js';
import { evidenceOf } from '../say/evidence.js';
import type { Statement } from '../say/statement.js';
import { joinSpans } from '../shorten/index.js';

/**
 * The title of an article's own, or what a letter answers, or what the article calls its event, else what its lead says.
 *
 * @returns undefined where nothing but its topics can name it
 */
export const titleOfArticle = (annotation: Annotation, statements: readonly Statement[]): Title | undefined => {
  const { reading } = annotation;
  const { title } = reading.article;
  if (title === undefined)
    return (
      titleOfMatter(reading) ??
      eventTitle(reading, 'captions') ??
      leadTitle(annotation, statements) ??
      eventTitle(reading, 'opening')
    );
  const { spans: shown } = shownTitle(reading, title);
  const isWhole = shown.every(({ start, end }) => start === title.start && end === title.end);
  return {
    title: isWhole ? onOneLine(reading.text, title) : joinSpans(reading.text, shown),
    titleEvidence: evidenceOf(reading, shown),
  };
};

/** The matter that a letter without a subject line answers. */
const titleOfMatter = (reading: Reading): Title | undefined => {
  const matter = matterOfLetter(reading);
  return matter === undefined
    ? undefined
    : { title: joinSpans(reading.text, [matter]), titleEvidence: evidenceOf(reading, [matter]) };
};
