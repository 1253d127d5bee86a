import type { Block, ListItem } from '../../model/article.js';
import type { Span } from '../../model/span.js';
import type { DraftArticle } from '../steps/draft-article.js';

/**
 * Headings and items without what stands at their end for whoever keeps the paper, where enough of them carry it.
 *
 * @param shorter a line's span without it
 * @param fewest how many lines must carry it
 */
export function withShorterLines(draft: DraftArticle, shorter: (span: Span) => Span, fewest: number): DraftArticle {
  const { blocks } = draft;
  const lines = blocks.flatMap((block) =>
    block.kind === 'list' ? block.items.map(({ span }) => span) : block.kind === 'heading' ? [block.span] : [],
  );
  if (lines.filter((span) => shorter(span).end < span.end).length < fewest) return draft;
  return {
    ...draft,
    blocks: blocks.map((block): Block => {
      if (block.kind === 'heading') return { ...block, span: shorter(block.span) };
      return block.kind === 'list' ? { ...block, items: block.items.map((item) => itemWithin(item, shorter)) } : block;
    }),
  };
}

const itemWithin = (item: ListItem, shorter: (span: Span) => Span): ListItem => {
  const span = shorter(item.span);
  return { ...item, span, sentences: item.sentences.map((one) => ({ ...one, end: Math.min(one.end, span.end) })) };
};
