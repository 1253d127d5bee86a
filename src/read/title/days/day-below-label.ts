import { surroundingPattern } from '../../../language/index.js';
import type { DraftArticle } from '../../steps/draft-article.js';
import { exactDate } from '../../exact-dates.js';

/** `Published` and, on the line below it, `September 28, 2016`: how a page that was saved as text says when it was published. */
export function dayBelowLabel(draft: Pick<DraftArticle, 'text' | 'pack'>): string | undefined {
  const lines = draft.text
    .slice(0, searched)
    .split('\n')
    .filter((line) => line.trim() !== '');
  const at = lines.slice(0, linesOfHead).findIndex((line) => label.test(line));
  return at < 0 ? undefined : exactDate(lines[at + 1]?.trim() ?? '', draft);
}

const label = new RegExp(`^\\s{0,4}${surroundingPattern('dayLabels')}:?\\s{0,4}$`, 'iu');
const linesOfHead = 30;
/** In UTF-16 units. */
const searched = 6000;
