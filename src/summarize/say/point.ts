import type { Evidence, Point } from '../../model/briefing.js';
import type { Span } from '../../model/span.js';
import type { Reading } from '../annotate/reading.js';
import { identify } from './identify.js';
import type { Statement } from './statement.js';
import { coreOf } from './core.js';

/** A statement as a point of a Briefing. */
export const pointOf = (reading: Reading, statement: Statement): Point => {
  const { text, spans, speaker, role } = statement;
  const core = coreOf(reading, statement);
  return {
    id: identify('point', text),
    text,
    evidence: evidenceOf(reading, spans),
    origin: 'extract',
    ...(core === undefined ? {} : { core }),
    ...(speaker === undefined ? {} : { speaker }),
    ...(role === undefined ? {} : { role }),
  };
};

/** Kept spans as evidence, with their words, so that they can be found again. */
export const evidenceOf = (reading: Reading, spans: readonly Span[]): Evidence[] =>
  spans.map(({ start, end }) => ({ start, end, quote: reading.text.slice(start, end) }));
