import { scriptedPattern, wordsOf } from '../../../language/index.js';
import type { Annotation } from '../../annotate/annotation.js';
import type { SeriesItem } from '../../annotate/structure/found.js';
import { isHousekeeping } from '../no-statement/course-of-talk.js';
import { isMostlyAddress } from '../no-statement/speaks-to-reader.js';

/** Without those that have no number, none below them, and only say that there is nothing to say or where it stands, or whose report is missing. */
export const toldItems = ({ reading }: Annotation, items: readonly SeriesItem[]): SeriesItem[] => {
  const textOf = ({ span }: SeriesItem): string => reading.text.slice(span.start, span.end).trim();
  const areReports = items.some((item) => report.test(textOf(item)));
  return items.filter((item, index) => {
    const { span, depth = 0 } = item;
    const isCounted = /\p{N}\W*$/u.test(reading.text.slice(Math.max(0, span.start - longestMarker), span.start));
    const hasItems = (items[index + 1]?.depth ?? 0) > depth;
    if (isCounted || hasItems) return true;
    if ((areReports && nameAlone.test(textOf(item))) || isMostlyAddress(textOf(item))) return false;
    return !isHousekeeping(reading, { words: wordsOf(reading.text, span.start, span.end) });
  });
};

/** "Ann Lee (harbour)" with what she reports behind a dash or colon, and the same with nothing. */
const name = "\\p{Lu}[\\p{L}'’.-]+(?: \\p{Lu}[\\p{L}'’.-]*){1,3} \\([^()]{2,30}\\)\\s*";
const report = scriptedPattern(`^${name}[-–—:]\\s*\\p{L}`);
const nameAlone = scriptedPattern(`^${name}[-–—:]?$`);

/** In characters. */
const longestMarker = 4;

/** One item is no list. */
export const fewestItems = 2;
