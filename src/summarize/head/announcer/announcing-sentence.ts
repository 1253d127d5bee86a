import { isBalanced } from '../../../check/index.js';
import { wordsOf } from '../../../language/index.js';
import { overlaps } from '../../../model/overlap.js';
import type { Span } from '../../../model/span.js';
import type { Reading, Sentence } from '../../annotate/reading.js';
import type { Series } from '../../annotate/structure/found.js';

/**
 * The sentence that announces a list by its noun and ends in a stop: "The audit turned up several shortfalls." It is told with its list or
 * nowhere, so that it heads it, or is read above it. Only where it counts as many as the list has.
 */
export const announcingSentence = (
  reading: Reading,
  { announcer, announcerSentence, items }: Series,
): Sentence | undefined => {
  const { sentences, text, pack } = reading;
  const own = sentences[announcerSentence ?? -1];
  if (own === undefined || announcer === undefined || !overlaps(own, announcer)) return undefined;
  const written = text.slice(own.start, own.end);
  return items.every((item) => !item.sentences.includes(own.index)) &&
    stopAtEnd.test(written) &&
    isBalanced(written) &&
    own.words.length <= pack.slideWords &&
    countsAsMany(reading, announcer, items.filter(({ depth = 0 }) => depth === 0).length)
    ? own
    : undefined;
};

/** A sentence that calls for something ends otherwise, and announces none. */
export const stopAtEnd = /[.。]["”’»)\]]*\s*$/u;

/** "Three scenarios", of which the list has two, says that one is missing. */
const countsAsMany = ({ text, pack }: Reading, { start, end }: Span, count: number): boolean => {
  const key = wordsOf(text, start, end)[0]?.key ?? '';
  const stated = pack.numerals[key] ?? Number.parseInt(key, 10);
  return Number.isNaN(stated) || stated === count;
};
