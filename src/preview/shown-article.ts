import type { Article, Block } from '../model/article.js';
import type { Span } from '../model/span.js';
import type { ShownArticle, ShownBlock, ShownPart } from './protocol.js';

/** An article as the page shows it: its blocks in reading order, the sentences of each apart. */
export const shownArticle = ({
  language,
  text,
  blocks,
}: Pick<Article, 'language' | 'text' | 'blocks'>): ShownArticle => ({
  language,
  blocks: blocks.flatMap((block) => blocksOf(block, text)).filter(({ parts }) => parts.length > 0),
});

function blocksOf(block: Block, text: string): ShownBlock[] {
  const part = (span: Span, isSentence: boolean): ShownPart => ({
    start: span.start,
    end: span.end,
    text: text.slice(span.start, span.end),
    isSentence,
  });
  const sentences = (spans: readonly Span[], whole: Span): ShownPart[] =>
    (spans.length === 0 ? [whole] : spans).map((span) => part(span, true));
  switch (block.kind) {
    case 'heading':
      return [{ kind: 'heading', parts: [part(block.span, false)] }];
    case 'paragraph':
    case 'quote':
      return [{ kind: block.kind, parts: sentences(block.sentences, block.span) }];
    case 'list':
      return block.items.map((item) => ({ kind: 'item', parts: sentences(item.sentences, item.span) }));
    case 'table':
      return block.rows.map((row) => ({ kind: 'row', parts: row.map((cell) => part(cell, false)) }));
    case 'figure':
      return block.caption === undefined ? [] : [{ kind: 'caption', parts: [part(block.caption, false)] }];
  }
}
