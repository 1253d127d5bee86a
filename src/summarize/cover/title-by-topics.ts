import type { Article } from '../../model/article.js';
import type { Topic } from '../../model/briefing.js';
import type { Span } from '../../model/span.js';
import type { Title } from '../head/title/title.js';
import { joinSpans } from '../shorten/index.js';

/** The first heading that is the article's own: what announces a list, or was asked in it, names that alone, and a count of items nothing. */
export const titleByTopics = (article: Article, topics: readonly Topic[]): Title => {
  const isOwn = ({ start, end }: Span): boolean =>
    article.sections.some(({ heading }) => heading !== undefined && heading.start <= start && end <= heading.end);
  const strongest = topics.find(
    ({ heading, headingEvidence = [] }) =>
      headingEvidence.length > 0 &&
      headingEvidence.every(isOwn) &&
      joinSpans(article.text, headingEvidence) === heading,
  );
  if (strongest?.headingEvidence !== undefined)
    return { title: strongest.heading, titleEvidence: strongest.headingEvidence };
  return { title: article.source.name.replace(/\.[^.]+$/, '') };
};
