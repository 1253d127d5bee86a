import type { Block, Section } from '../../model/article.js';
import type { Step } from '../steps/draft-article.js';
import { headingLevels } from './heading-levels.js';
import { headingParts } from './heading-parts.js';

/** What stands under each heading; what stands before the first is a section of its own. */
export const withSections: Step = (draft) => {
  const { blocks, text, pack } = draft;
  const headings = blocks.filter((block) => block.kind === 'heading');
  const parts = new Map(headings.map((block) => [block, headingParts(text, block.span, pack)]));
  const levels = headingLevels(
    headings.map((block) => ({ level: block.level, scheme: parts.get(block)?.scheme ?? '' })),
  );
  const levelOf = new Map(headings.map((block, index) => [block, levels[index] ?? 1]));
  const sections: Section[] = [];
  let end = 0;
  for (const block of blocks) {
    end = Math.max(end, block.span.end);
    if (block.kind === 'heading') {
      const { words, label } = parts.get(block) ?? {};
      sections.push({
        level: levelOf.get(block) ?? 1,
        ...(words === undefined ? {} : { heading: words }),
        ...(label === undefined ? {} : { label }),
        span: { start: block.span.start, end },
      });
    } else if (sections.length === 0) {
      sections.push({ level: 0, span: { start: block.span.start, end } });
    }
    extend(sections, block, end);
  }
  return { ...draft, sections };
};

function extend(sections: Section[], { span }: Block, end: number): void {
  const open = sections.at(-1);
  if (open !== undefined)
    sections[sections.length - 1] = { ...open, span: { start: Math.min(open.span.start, span.start), end } };
}
