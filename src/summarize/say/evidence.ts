import type { Evidence } from '../../model/briefing.js';
import type { Span } from '../../model/span.js';
import type { Reading } from '../annotate/reading.js';

/** Kept spans as evidence, with their words, so that they can be found again. */
export const evidenceOf = (reading: Reading, spans: readonly Span[]): Evidence[] =>
  spans.map(({ start, end }) => ({ start, end, quote: reading.text.slice(start, end) }));
