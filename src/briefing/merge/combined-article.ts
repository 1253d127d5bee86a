import type { Article, Block, ListItem } from '../../model/article.js';
import { betweenTexts } from '../../model/sources.js';
import type { Span } from '../../model/span.js';

/**
 * Several articles in a row as one, in whose text every span of each points to what it pointed to. What is said of the document as a whole
 * is said of the first.
 */
export function combinedArticle([first, ...others]: readonly [Article, ...Article[]], sha256: string): Article {
  let text = '';
  const moved = [first, ...others].map((article) => {
    const begins = text === '' ? 0 : text.length + betweenTexts.length;
    text += (text === '' ? '' : betweenTexts) + article.text;
    return { begins, sha256: article.source.sha256, article: movedArticle(article, begins) };
  });
  const all = moved.map(({ article }) => article);
  return {
    ...first,
    source: { ...first.source, sha256 },
    text,
    parts: moved.map(({ begins, sha256: own }) => ({ begins, sha256: own })),
    blocks: all.flatMap(({ blocks }) => blocks),
    sections: all.flatMap(({ sections }) => sections),
    turns: all.flatMap(({ turns }) => turns),
    furniture: all.flatMap(({ furniture }) => furniture),
  };
}

/** What stands in a text, by so many UTF-16 units further on. */
function movedArticle(article: Article, by: number): Pick<Article, 'blocks' | 'sections' | 'turns' | 'furniture'> {
  const move = ({ start, end }: Span): Span => ({ start: start + by, end: end + by });
  return {
    blocks: article.blocks.map((block) => movedBlock(block, move)),
    sections: article.sections.map(({ heading, label, ...section }) => ({
      ...section,
      ...(heading === undefined ? {} : { heading: move(heading) }),
      ...(label === undefined ? {} : { label: move(label) }),
      span: move(section.span),
    })),
    turns: article.turns.map(({ speaker, ...turn }) => ({
      ...turn,
      ...(speaker === undefined ? {} : { speaker: move(speaker) }),
      span: move(turn.span),
    })),
    furniture: article.furniture.map((one) => ({ ...one, span: move(one.span) })),
  };
}

type Move = (span: Span) => Span;

function movedBlock(block: Block, move: Move): Block {
  const span = move(block.span);
  switch (block.kind) {
    case 'heading':
      return { ...block, span };
    case 'paragraph':
    case 'quote':
      return { ...block, span, sentences: block.sentences.map(move) };
    case 'list':
      return { ...block, span, items: block.items.map((item) => movedItem(item, move)) };
    case 'table': {
      const { caption, rows } = block;
      const captioned = caption === undefined ? {} : { caption: move(caption) };
      return { ...block, span, rows: rows.map((row) => row.map(move)), ...captioned };
    }
    case 'figure': {
      const { caption, credit } = block;
      return {
        ...block,
        span,
        ...(caption === undefined ? {} : { caption: move(caption) }),
        ...(credit === undefined ? {} : { credit: move(credit) }),
      };
    }
  }
}

const movedItem = (item: ListItem, move: Move): ListItem => ({
  ...item,
  span: move(item.span),
  sentences: item.sentences.map(move),
});
