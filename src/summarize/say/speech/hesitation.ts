import { hesitationsIn } from '../../../check/index.js';
import type { Span } from '../../../model/span.js';
import type { Reading, Sentence } from '../../annotate/reading.js';

/**
 * What is left of what somebody spoke without what they said while thinking: a slide shows what was said, not how it was found.
 *
 * @returns spans of the article's text in order; the span itself where nothing goes
 */
export const withoutHesitation = (reading: Reading, { turn }: Sentence, span: Span): Span[] =>
  turn === undefined && reading.article.genre !== 'speech' ? [span] : fluentSpans(reading, span);

/** What is left of spoken words without what was said while thinking, whoever spoke them. */
export const fluentSpans = ({ text, pack }: Reading, { start, end }: Span): Span[] => {
  const cuts = hesitationsIn(text, { start, end }, pack);
  return [...cuts, { start: end, end }]
    .map((cut, index) => ({ start: cuts[index - 1]?.end ?? start, end: cut.start }))
    .filter((span) => /[\p{L}\d]/u.test(text.slice(span.start, span.end)));
};
