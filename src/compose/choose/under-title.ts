import type { Fill } from '../../model/deck.js';
import { styleOf } from '../../measure/text-style.js';
import { placeholderOf } from '../arrange/arrangement.js';
import type { FittedGroup } from '../fit/fit-group.js';
import { fitDraft, type Choice } from './choose-layout.js';

/**
 * What stands below a title in letters no larger than the title's own, where nobody has said in which sizes they may be set: a long title
 * gives way, and points that are larger would be taken for what the slide is called.
 *
 * @param heads the title and what else stands around the content, as it is set
 */
export function underTitle({ layout, draft, groups }: Choice, heads: readonly Fill[]): readonly FittedGroup[] {
  const title = placeholderOf(layout, 'title');
  const [line] = heads.find(({ placeholder }) => placeholder === 'title')?.paragraphs ?? [];
  if (layout.hasOpenSizes !== true || draft.titleIsContent === true || title === undefined || line === undefined)
    return groups;
  const ceiling = line.size ?? styleOf(title, 0).size;
  const isLarger = groups.some(({ size, fills }) => size > ceiling && fills.some(isBody));
  return isLarger ? (fitDraft(draft, { ceiling }) ?? groups) : groups;
}

const isBody = ({ placeholder }: Fill): boolean => /^body(-\d+)?$/.test(placeholder);
