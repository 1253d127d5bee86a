import { looksLikeHeading } from '../../lines/line.js';
import type { Draft } from '../parts/draft.js';
import type { Step } from './article-drafts.js';

/**
 * Short paragraphs that are bold from end to end are headings where that is the habit of the page: where there are two or more
 * with text below each, or the page has no other headings.
 */
export const withBoldHeadings: Step = (article) => {
  const { drafts } = article;
  const bold = drafts.filter((draft, index) => index > 0 && isBoldHeading(draft, drafts[index + 1]));
  const marked = drafts.some(({ part }) => part.kind === 'heading');
  if (bold.length === 0 || (marked && bold.length < 2)) return article;
  const headings = new Set(bold);
  return {
    ...article,
    drafts: drafts.map((draft) =>
      headings.has(draft) && 'text' in draft.part
        ? { ...draft, part: { kind: 'heading', level: 3, text: draft.part.text } }
        : draft,
    ),
  };
};

function isBoldHeading({ part, bold }: Draft, below: Draft | undefined): boolean {
  if (part.kind !== 'paragraph' || bold < 0.95 || !looksLikeHeading(part.text, 110)) return false;
  return below !== undefined && below.part.kind !== 'heading' && (below.part.kind !== 'paragraph' || below.bold < 0.5);
}
