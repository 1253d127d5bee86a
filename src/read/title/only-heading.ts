import type { Block } from '../../model/article.js';
import type { Span } from '../../model/span.js';
import type { DraftArticle } from '../steps/draft-article.js';

/**
 * The only heading of the first level, below a line or two that say which series or part of a site the article is of: "The column | The Lenn Weekly".
 *
 * @returns its span; undefined where more than that stands above it, or other headings are of its level
 */
export const onlyHeading = ({ blocks, text }: DraftArticle): Span | undefined => {
  const at = blocks.findIndex(({ kind }) => kind === 'heading');
  const heading = blocks[at];
  if (heading?.kind !== 'heading' || heading.level !== 1 || at === 0 || at > mostAbove) return undefined;
  const isOnly = blocks.filter((block) => block.kind === 'heading' && block.level === 1).length === 1;
  return isOnly && blocks.slice(0, at).every((block) => isLine(block, text)) ? heading.span : undefined;
};
const mostAbove = 2;

const isLine = ({ kind, span }: Block, text: string): boolean =>
  kind === 'figure' ||
  (kind === 'paragraph' &&
    span.end - span.start <= longestLine &&
    !/[.!?…:]["”’»)*_]*\s*$/u.test(text.slice(span.start, span.end)));
/** In UTF-16 units. */
const longestLine = 120;
