import { fold } from '../../../language/index.js';
import type { Reading } from '../../annotate/reading.js';
import type { Group } from '../../group/groups.js';
import { joinSpans } from '../../shorten/join.js';
import { longestOfAuthor } from '../author/author.js';
import { headingOf, type Heading } from '../heading.js';
import { areVoices } from '../voices.js';

/**
 * The question that a section asks with the title of its article, over what answers it: a fixed label would say less.
 *
 * @param isFree whether nothing else has a heading
 */
export const askedByTitle = (
  reading: Reading,
  group: Group,
  isFree: (heading: string) => boolean,
): Heading | undefined => {
  const { sections, text, article } = reading;
  const span = sections[group.section]?.heading;
  if (span === undefined || article.title === undefined || areVoices(group)) return undefined;
  const own = headingOf(reading, span);
  const asks = /[?？]$/u.test(own.heading) && fold(own.heading) === fold(joinSpans(text, [article.title]));
  return asks && own.heading.length <= longestOfAuthor && isFree(own.heading) ? own : undefined;
};
