import { genreWords, phrasesOf, wordsOf } from '../../../language/index.js';
import type { Span } from '../../../model/span.js';
import type { DraftArticle } from '../../steps/draft-article.js';
import { exactDates } from '../../exact-dates.js';

/**
 * The day that minutes name where they say who met, when and where: "Hôm nay, vào lúc 8 giờ ngày 12 tháng 5 năm 2026, tại …", "The board
 * met on 12 May 2026 at …". Of the first lines, the first that holds a day and no other.
 */
export function dayOfMeeting(draft: DraftArticle): string | undefined {
  const { text, pack, title, furniture } = draft;
  const called = title === undefined ? [] : wordsOf(text, title.start, title.end);
  const { titles } = genreWords(pack, 'minutes');
  const isMinutes =
    titles.matchAt(called, 0) > 0 ||
    titles.matchBefore(called, called.length) > 0 ||
    furniture.some(({ kind }) => kind === 'procedure');
  if (!isMinutes) return undefined;
  const spans = draft.blocks
    .slice(0, searched)
    .flatMap((block): Span[] => (block.kind === 'list' ? block.items.map(({ span }) => span) : [block.span]));
  for (const { start, end } of spans) {
    const line = text.slice(start, Math.min(end, start + longest));
    const words = wordsOf(line);
    // The day of the minutes before is told too, and that of the next meeting.
    const isOther = words.some((_, index) => phrasesOf(pack, 'decisionLabels').matchAt(words, index) > 0);
    const dates = new Set(isOther ? [] : exactDates(line, draft));
    const [date] = dates;
    if (dates.size === 1) return date;
  }
  return undefined;
}

/** Blocks at the head. */
const searched = 8;
const longest = 400;
