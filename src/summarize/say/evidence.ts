import type { Evidence } from '../../model/briefing.js';
import { overlapping, overlaps } from '../../model/overlap.js';
import type { Span } from '../../model/span.js';
import type { Reading, Sentence } from '../annotate/reading.js';

/** The sentences that evidence is taken from, in order. */
export const sentencesOf = ({ sentences }: Reading, evidence: readonly Span[]): Sentence[] => {
  const [first, ...others] = evidence;
  if (first === undefined) return [];
  const range = others.length === 0 ? first : hull(evidence);
  return overlapping(sentences, range).filter((sentence) => evidence.some((span) => overlaps(span, sentence)));
};

const hull = (spans: readonly Span[]): Span => ({
  start: Math.min(...spans.map(({ start }) => start)),
  end: Math.max(...spans.map(({ end }) => end)),
});

/** Kept spans as evidence, with their words, so that they can be found again. */
export const evidenceOf = (reading: Reading, spans: readonly Span[]): Evidence[] =>
  spans.map(({ start, end }) => ({ start, end, quote: reading.text.slice(start, end) }));
