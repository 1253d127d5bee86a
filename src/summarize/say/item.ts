import { wordsOf } from '../../language/index.js';
import type { Span } from '../../model/span.js';
import type { Reading } from '../annotate/reading.js';
import type { SeriesItem } from '../annotate/structure/found.js';

/**
 * What of an item is shown: all of it, as its deadline, exception or outcome may stand in its second sentence; of one that is longer than a
 * slide and a half the first sentence, which carries it.
 */
export const itemSpan = (reading: Reading, { span: whole, sentences }: SeriesItem): Span => {
  const span = {
    start: whole.start + (marker.exec(reading.text.slice(whole.start, whole.end))?.[0].length ?? 0),
    end: whole.end,
  };
  const first = reading.sentences[sentences[0] ?? -1];
  if (
    first === undefined ||
    wordsOf(reading.text, span.start, span.end).length <= reading.pack.slideWords * mostOfSlide
  )
    return span;
  return { start: span.start, end: Math.min(span.end, Math.max(first.end, span.start + 1)) };
};

/** In slides of words. */
const mostOfSlide = 1.6;

/** "1 - hạ tầng …", "- a) hạ tầng …": a number or letter that was read as part of the item. */
const marker = /^(?:\d{1,2}\s*[-–.)]|\p{Ll}\))\s+(?=\p{L})/u;
