import { scriptedPattern, wordsOf } from '../../../language/index.js';
import type { Annotation } from '../../annotate/annotation.js';
import type { SeriesItem } from '../../annotate/structure/found.js';
import { isCounted } from '../../annotate/structure/lists/steps.js';
import { isEmptied, isHousekeeping } from '../no-statement/forms/housekeeping.js';
import { isMostlyAddress } from '../no-statement/speaks-to-reader.js';

/**
 * Without those that have no number, none below them, and only say that there is nothing to say or where it stands, or whose report is missing; and without
 * those below which nothing else stands.
 */
export const itemsWithContent = ({ reading }: Annotation, items: readonly SeriesItem[]): SeriesItem[] => {
  const textOf = ({ span }: SeriesItem): string => reading.text.slice(span.start, span.end).trim();
  const areReports = items.some((item) => report.test(textOf(item)));
  return items.filter((item, index) => {
    const { span, depth = 0 } = item;
    const hasItems = (items[index + 1]?.depth ?? 0) > depth;
    const own = reading.sentences[item.sentences[0] ?? -1];
    if (own !== undefined && isEmptied(reading, own)) return false;
    if (hasItems) return true;
    if (isCounted(reading, span)) return true;
    if ((areReports && nameAlone.test(textOf(item))) || isMostlyAddress(textOf(item))) return false;
    return !isHousekeeping(reading, { words: wordsOf(reading.text, span.start, span.end) });
  });
};

/** "Ann Lee (harbour)" with what she reports behind a dash or colon, and the same with nothing. */
const name = "\\p{Lu}[\\p{L}'’.-]+(?: \\p{Lu}[\\p{L}'’.-]*){1,3} \\([^()]{2,30}\\)\\s*";
const report = scriptedPattern(`^${name}[-–—:]\\s*\\p{L}`);
const nameAlone = scriptedPattern(`^${name}[-–—:]?$`);

/** One item is no list. */
export const fewestItems = 2;
