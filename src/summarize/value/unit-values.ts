import { wordsOf } from '../../language/index.js';
import type { Annotation } from '../annotate/annotation.js';
import { unitFeatures } from './unit-features.js';
import { likelihood } from './unit-weights.js';

/**
 * What each sentence is worth to a deck, from 0 to about 1: how likely it holds a key message, with a place kept for figures and for
 * what somebody who is named says word for word.
 */
export const unitValues = (annotation: Annotation): number[] => {
  const quoted = quotedSentences(annotation);
  return unitFeatures(annotation).map(
    (features, index) =>
      likelihood(features) + figurePlace * features.figure + (quoted.has(index) ? quotationPlace : 0),
  );
};

const figurePlace = 0.1;
const quotationPlace = 0.15;

/** Where whole words of somebody stand, at a length that is worth a slide. */
const quotedSentences = ({ reading, quotations }: Annotation): ReadonlySet<number> =>
  new Set(
    quotations.flatMap(({ sentence, speaker, text }) => {
      const length = wordsOf(reading.text, text.start, text.end).length;
      return speaker !== undefined && length >= fewestWords ? [sentence] : [];
    }),
  );
const fewestWords = 10;
