import { overlaps } from '../../../model/overlap.js';
import { exactDates } from '../../exact-dates.js';
import { tellsDayUnderCondition } from '../../furniture/days/other-day.js';
import type { DraftArticle } from '../../steps/draft-article.js';

/** The days of the acts that a paper is founded on are none of its own, nor is one on which something happens if something else does. */
export function withoutOtherDays(draft: DraftArticle): DraftArticle {
  const bases = draft.furniture.filter(({ kind }) => kind === 'legal-basis');
  const blocks = draft.blocks.filter(
    (block) => !bases.some((base) => overlaps(base.span, block.span)) && !isConditional(block, draft),
  );
  return { ...draft, blocks };
}

/** All days of a passage hold under a condition. */
function isConditional(block: DraftArticle['blocks'][number], draft: DraftArticle): boolean {
  if (block.kind !== 'paragraph') return false;
  const said = block.sentences.map(({ start, end }) => draft.text.slice(start, end));
  const dated = said.filter((sentence) => exactDates(sentence, draft).length > 0);
  return dated.length > 0 && dated.every((sentence) => tellsDayUnderCondition(sentence, draft.pack));
}
