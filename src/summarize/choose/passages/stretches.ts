import { areOfOneParagraph, goesOnInParagraph, type Reading } from '../../annotate/reading.js';
import type { Candidate } from '../candidate.js';
import { withLine } from './with-line.js';

/** Sentences of one paragraph that follow one another and may all be shown, line by line, each with what it leans on. */
export interface Stretch {
  /** Places in `Reading.sentences`; a line may begin with sentences of a paragraph above. */
  readonly lines: readonly (readonly number[])[];
  /** The sentence that names whom the first line speaks of. */
  readonly named?: number;
}

/**
 * The stretches of all paragraphs, in order. What may not be shown parts a paragraph: what stands behind it begins anew.
 *
 * @param running what may be chosen sentence by sentence
 */
export const stretchesOf = (reading: Reading, running: readonly Candidate[]): Stretch[] => {
  const showing = showingOf(reading, running);
  const stretches: Stretch[] = [];
  let open: Stretch | undefined;
  for (let at = 0; at < reading.sentences.length;) {
    const candidate = showing[at];
    const begun = goesOnInParagraph(reading, at) ? open : undefined;
    if (candidate === undefined) open = undefined;
    else {
      const { named } = begun ?? candidate;
      open = { lines: withLine(reading, begun?.lines ?? [], candidate), ...(named === undefined ? {} : { named }) };
      if (begun !== undefined) stretches.pop();
      stretches.push(open);
    }
    at = (candidate?.sentences.at(-1) ?? at) + 1;
  }
  return stretches;
};

/** For each sentence the candidate that shows it with the fewest behind it in its paragraph. */
const showingOf = (reading: Reading, running: readonly Candidate[]): readonly (Candidate | undefined)[] => {
  const showing: (Candidate | undefined)[] = [];
  for (const candidate of running) {
    const last = candidate.sentences.at(-1) ?? -1;
    for (const index of candidate.sentences) {
      const isNearer = last < (showing[index]?.sentences.at(-1) ?? Infinity);
      if (isNearer && areOfOneParagraph(reading.sentences[index], reading.sentences[last])) showing[index] = candidate;
    }
  }
  return showing;
};
