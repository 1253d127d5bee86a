import type { Block, Section } from '../../model/article.js';
import type { Step } from '../steps/draft-article.js';
import { headingLevels } from './headings/heading-levels.js';
import { type HeadingParts, headingParts } from './headings/heading-parts.js';

type Heading = Extract<Block, { kind: 'heading' }>;

/**
 * What stands under each heading; what stands before the first is a section of its own. A heading that only its shape tells gets
 * its level here, where all are known: one below that of its section, since the title stands above.
 */
export const withSections: Step = (draft) => {
  const { text, pack, shapes } = draft;
  const headings = draft.blocks.filter((block) => block.kind === 'heading');
  const parts = headings.map(({ span }) => headingParts(text, span, pack));
  const levels = headingLevels(
    parts.map(({ scheme, ordinals }, index) => {
      const { level = 1, span = { start: -1 } } = headings[index] ?? {};
      const shape = shapes.get(span.start);
      return {
        level: shape === undefined ? level : Infinity,
        scheme: scheme === '' ? (shape ?? '') : scheme,
        ordinals,
      };
    }),
  );
  const found = new Map<Block, Found>();
  const blocks = draft.blocks.map((block): Block => {
    if (block.kind !== 'heading') return block;
    const level = levels[found.size] ?? 1;
    const placed: Heading = shapes.has(block.span.start) ? { ...block, level: Math.min(6, level + 1) } : block;
    found.set(placed, { ...parts[found.size], level });
    return placed;
  });
  return { ...draft, blocks, sections: sectionsOf(blocks, found) };
};

type Found = Partial<HeadingParts> & { readonly level: number };

function sectionsOf(blocks: readonly Block[], headings: ReadonlyMap<Block, Found>): Section[] {
  const sections: Section[] = [];
  let end = 0;
  for (const block of blocks) {
    const { start } = block.span;
    end = Math.max(end, block.span.end);
    const heading = headings.get(block);
    const open = sections.at(-1);
    if (heading !== undefined || open === undefined) {
      const { level = 0, words, label } = heading ?? {};
      sections.push({
        level,
        ...(words === undefined ? {} : { heading: words }),
        ...(label === undefined ? {} : { label }),
        span: { start, end },
      });
    } else sections[sections.length - 1] = { ...open, span: { start: open.span.start, end } };
  }
  return sections;
}
