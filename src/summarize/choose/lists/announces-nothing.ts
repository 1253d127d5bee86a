import { losesGoverningWord } from '../../../check/index.js';
import { phraseBefore, wordsOf } from '../../../language/index.js';
import type { Annotation } from '../../annotate/annotation.js';
import type { SeriesItem } from '../../annotate/structure/found.js';

/**
 * Whether one of the items that are shown says that something does not hold for what is not shown: "The limit is one year, but for the
 * following cases", without the cases below it. What only ends in "as follows" may lack the picture that it speaks of.
 */
export const announcesNothing = ({ reading }: Annotation, items: readonly SeriesItem[]): boolean =>
  items.some(({ span, depth = 0 }, index) => {
    if ((items[index + 1]?.depth ?? 0) > depth) return false;
    const words = wordsOf(reading.text, span.start, span.end);
    // "vào tuần sau": one word may be the end of anything.
    const announces = phraseBefore(reading.pack, 'listOpeners', words, words.length) > 1;
    return announces && losesGoverningWord(reading.text.slice(span.start, span.end), '', reading.pack);
  });
