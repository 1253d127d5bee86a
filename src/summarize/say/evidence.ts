import type { Evidence } from '../../model/briefing.js';
import { overlaps } from '../../model/overlap.js';
import type { Span } from '../../model/span.js';
import type { Reading, Sentence } from '../annotate/reading.js';

/** The sentences that evidence is taken from, in order. */
export const sentencesOf = ({ sentences }: Reading, evidence: readonly Span[]): Sentence[] => {
  const [first, ...others] = evidence;
  if (first === undefined) return [];
  const { start, end } = others.length === 0 ? first : hull(evidence);
  const found: Sentence[] = [];
  for (let index = firstBehind(sentences, start); index < sentences.length; index += 1) {
    const sentence = sentences[index];
    if (sentence === undefined || sentence.start >= end) break;
    if (evidence.some((span) => overlaps(span, sentence))) found.push(sentence);
  }
  return found;
};

const hull = (spans: readonly Span[]): Span => ({
  start: Math.min(...spans.map(({ start }) => start)),
  end: Math.max(...spans.map(({ end }) => end)),
});

/** The place of the first of sentences in order that ends behind an offset. */
const firstBehind = (sentences: readonly Sentence[], offset: number): number => {
  let [low, high] = [0, sentences.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle]?.end ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
};

/** Kept spans as evidence, with their words, so that they can be found again. */
export const evidenceOf = (reading: Reading, spans: readonly Span[]): Evidence[] =>
  spans.map(({ start, end }) => ({ start, end, quote: reading.text.slice(start, end) }));
