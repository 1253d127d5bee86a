import type { Block } from '../../../model/article.js';
import { follows, type Marker, readMarker, startsCount } from '../../lines/marker.js';
import type { DraftArticle, Step } from '../../steps/draft-article.js';

/** Makes paragraphs of the quotations that are a count: whoever typed `> a) …` and `> b) …` set items in, and quoted nobody. */
export const withQuotedItems: Step = (draft) => {
  const { blocks } = draft;
  const counted = new Set<Block>();
  blocks.forEach((block, place) => {
    const own = markerOf(block, draft);
    const next = blocks[place + 1];
    const other = next && markerOf(next, draft);
    if (own === undefined || next === undefined || other === undefined) return;
    if (!follows(own, other) || !(startsCount(own) || counted.has(block))) return;
    counted.add(block);
    counted.add(next);
  });
  if (counted.size === 0) return draft;
  const paragraphs = blocks.map((block): Block =>
    block.kind === 'quote' && counted.has(block)
      ? { kind: 'paragraph', span: block.span, sentences: block.sentences }
      : block,
  );
  return { ...draft, blocks: paragraphs };
};

function markerOf(block: Block, { text }: Pick<DraftArticle, 'text'>): Marker | undefined {
  const marker = block.kind === 'quote' ? readMarker(text.slice(block.span.start, block.span.end)) : undefined;
  return marker?.style === 'bullet' ? undefined : marker;
}
