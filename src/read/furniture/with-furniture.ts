import type { Block, FurnitureKind } from '../../model/article.js';
import type { Step } from '../steps/draft-article.js';
import { findFurniture } from './find-furniture.js';

/**
 * Finds what the document carries beside its message. A line of it that looks like a heading heads nothing, unless it is one
 * under which more of its kind stands.
 */
export const withFurniture: Step = (draft) => {
  const furniture = findFurniture(draft.blocks, draft.text, draft.pack);
  const lines = new Map(furniture.map(({ kind, span }) => [span.start, kind]));
  const blocks = draft.blocks.map((block): Block => {
    const kind = block.kind === 'heading' ? lines.get(block.span.start) : undefined;
    if (kind === undefined || heads.has(kind)) return block;
    return { kind: 'paragraph', span: block.span, sentences: [block.span] };
  });
  return { ...draft, blocks, furniture };
};

const heads: ReadonlySet<FurnitureKind> = new Set([
  'about',
  'contact',
  'disclaimer',
  'related',
  'procedure',
  'pointer',
  'recipients',
]);
