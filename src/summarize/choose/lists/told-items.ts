import { wordsOf } from '../../../language/index.js';
import type { Annotation } from '../../annotate/annotation.js';
import type { SeriesItem } from '../../annotate/structure/found.js';
import { isHousekeeping } from '../no-statement/course-of-talk.js';

/** Without those that have no number, none below them, and only say that there is nothing to say. */
export const toldItems = ({ reading }: Annotation, items: readonly SeriesItem[]): SeriesItem[] =>
  items.filter(({ span, depth = 0 }, index) => {
    const isCounted = /\p{N}\W*$/u.test(reading.text.slice(Math.max(0, span.start - longestMarker), span.start));
    const hasItems = (items[index + 1]?.depth ?? 0) > depth;
    return isCounted || hasItems || !isHousekeeping(reading, { words: wordsOf(reading.text, span.start, span.end) });
  });
/** In characters. */
const longestMarker = 4;

/** One item is no list. */
export const fewestItems = 2;
