import { holdsPhrase } from '../../language/index.js';
import type { Annotation } from '../annotate/annotation.js';
import { wordsAt, type Statement } from '../say/statement.js';
import { mostInSummary, slidesOfSummary } from './budget.js';
import type { Candidate } from './candidates.js';
import { drivesHome, standsInSummary } from './summary.js';

/**
 * Of what was chosen of an article without a lead what a person would say first of it: the worthiest lines that are understood by themselves, wherever
 * they stand; none where these would be all but alone.
 */
export const worthiestOf = (
  annotation: Annotation,
  statements: readonly Statement[],
  chosen: readonly Candidate[],
  values: readonly number[],
): readonly Candidate[] => {
  const open = chosen
    .filter((one) => standsInSummary(annotation, statements, one) && !drivesHome(annotation, statements, one))
    .map((candidate) => ({
      candidate,
      worth: Math.max(
        ...candidate.sentences.map(
          (index) => (values[index] ?? 0) + (tellsResult(annotation, index) ? resultPlace : 0),
        ),
      ),
    }))
    .sort((one, other) => other.worth - one.worth);
  const told = new Set<number>();
  const room = annotation.reading.pack.slideWords * slidesOfSummary;
  const first: Candidate[] = [];
  for (const { candidate } of open) {
    if (first.length === mostInSummary) break;
    if (wordsAt(statements, [...told, ...candidate.sentences]) > room) continue;
    first.push(candidate);
    for (const index of candidate.sentences) told.add(index);
  }
  return first.length < 2 ? [] : first;
};

/** "Net income was $3 million": what is asked first of a business that tells how it did. */
const tellsResult = ({ reading: { sentences, text, pack } }: Annotation, index: number): boolean => {
  const sentence = sentences[index];
  return (
    sentence !== undefined &&
    /\d/u.test(text.slice(sentence.start, sentence.end)) &&
    holdsPhrase(pack, 'businessResults', sentence.words)
  );
};
const resultPlace = 0.2;
