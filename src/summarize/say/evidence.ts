import type { Evidence } from '../../model/briefing.js';
import { overlaps } from '../../model/overlap.js';
import type { Span } from '../../model/span.js';
import type { Reading, Sentence } from '../annotate/reading.js';

/** The sentences that evidence is taken from, in order. */
export const sentencesOf = ({ sentences }: Reading, evidence: readonly Span[]): Sentence[] =>
  sentences.filter((sentence) => evidence.some((span) => overlaps(span, sentence)));

/** Kept spans as evidence, with their words, so that they can be found again. */
export const evidenceOf = (reading: Reading, spans: readonly Span[]): Evidence[] =>
  spans.map(({ start, end }) => ({ start, end, quote: reading.text.slice(start, end) }));
