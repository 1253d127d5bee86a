import type { Block, FurnitureKind } from '../../model/article.js';
import type { Span } from '../../model/span.js';
import type { Step } from '../steps/draft-article.js';
import { overlaps } from '../../model/overlap.js';
import { findFurniture } from './find-furniture.js';
import { linkLines } from './link-lines.js';

/**
 * Finds what the document carries beside its message. A line of it that looks like a heading heads nothing, unless it is one
 * under which more of its kind stands, and that says nothing behind a colon itself.
 */
export const withFurniture: Step = (draft) => {
  const worded = findFurniture(draft.blocks, draft.text, draft.pack, draft.title);
  const links = linkLines(draft).filter((link) => !worded.some((each) => overlaps(each.span, link.span)));
  const furniture = [...worded, ...links].sort((one, other) => one.span.start - other.span.start);
  const lines = new Map(furniture.map(({ kind, span }) => [span.start, kind]));
  const textOf = ({ start, end }: Span): string => draft.text.slice(start, end);
  const blocks = draft.blocks.map((block): Block => {
    const kind = block.kind === 'heading' ? lines.get(block.span.start) : undefined;
    const heads = kind !== undefined && headKinds.has(kind) && !/[:：]\s*\S/u.test(textOf(block.span));
    if (kind === undefined || heads) return block;
    return { kind: 'paragraph', span: block.span, sentences: [block.span] };
  });
  return { ...draft, blocks, furniture };
};

const headKinds: ReadonlySet<FurnitureKind> = new Set([
  'about',
  'contact',
  'disclaimer',
  'related',
  'procedure',
  'pointer',
  'recipients',
]);
