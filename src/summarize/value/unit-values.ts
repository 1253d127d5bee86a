import type { Annotation } from '../annotate/annotation.js';

/** What each sentence is worth to a deck, from 0 to 1: its rank by the score, with a place kept for sentences of figures. */
export const unitValues = ({ scores, figures, reading }: Annotation): number[] => {
  const lowest = scores.reduce((one, other) => Math.min(one, other), Infinity);
  const highest = scores.reduce((one, other) => Math.max(one, other), -Infinity);
  const figured = new Map<number, number>();
  for (const { sentence, worth } of figures) figured.set(sentence, Math.max(figured.get(sentence) ?? 0, worth));
  return reading.sentences.map(({ index }) => {
    const rank = highest > lowest ? ((scores[index] ?? lowest) - lowest) / (highest - lowest) : 1;
    return rank + figurePlace * Math.min(1, (figured.get(index) ?? 0) / 4);
  });
};

const figurePlace = 0.25;
