import type { Block } from '../../src/model/article.js';
import type { Span } from '../../src/model/span.js';
import { articleOf } from '../../src/pipeline.js';
import { authorsIn } from './authors.js';
import type { Found, Page } from './page-set.js';

/** What our reader finds in a page. */
export async function ours({ bytes, address }: Page): Promise<Found> {
  const { value: article } = await articleOf({ bytes, name: 'page.html', uri: address, format: 'html' });
  const { text, blocks, furniture, title, byline, published } = article;
  const words = ({ start, end }: Span): string => text.slice(start, end);
  const beside = (span: Span): boolean =>
    furniture.some(({ span: { start, end } }) => start <= span.start && span.end <= end);
  const body = blocks.filter(({ kind, span }) => kind !== 'figure' && span.start !== title?.start && !beside(span));
  return {
    body: body.map((block) => words(block.span)).join('\n'),
    captions: blocks.flatMap((block) => captionOf(block, words)),
    authors: authorsIn(byline),
    title: title && words(title),
    published: published?.slice(0, 10),
  };
}

const captionOf = (block: Block, words: (span: Span) => string): string[] =>
  block.kind === 'figure' && block.caption !== undefined ? [words(block.caption)] : [];
