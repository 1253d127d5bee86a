import { goesOnInParagraph, type Reading } from '../../annotate/reading.js';
import type { Candidate } from '../candidate.js';
import { withLine } from './with-line.js';

/**
 * Paragraphs from their beginning to each of their sentences, a line for each: what stands inside one is understood behind what it goes on
 * from, and is worth choosing with it where neither is chosen alone.
 *
 * @param alone what may be chosen sentence by sentence; what stands before the first of them in a paragraph is nowhere shown
 */
export const beginningsOf = (reading: Reading, alone: readonly Candidate[]): Candidate[] => {
  const ending = new Map(alone.map((candidate) => [candidate.sentences.at(-1) ?? -1, candidate]));
  return reading.sentences.flatMap(({ index }): Candidate[] => {
    const run: Candidate[] = [];
    let isWhole = false;
    for (let at = index; run.length < longest && !isWhole; at -= 1) {
      const candidate = ending.get(at);
      if (candidate === undefined) break;
      run.unshift(candidate);
      isWhole = !goesOnInParagraph(reading, at) || !ending.has(at - 1);
    }
    const [first, last] = [run[0], run.at(-1)];
    if (first === undefined || run.length < 2 || !isWhole) return [];
    const lines = run.reduce<readonly (readonly number[])[]>((above, one) => withLine(reading, above, one), []);
    const { named } = first;
    const completion = last?.completion ?? [];
    return [
      {
        sentences: lines.flat(),
        lines,
        ...(named === undefined ? {} : { named }),
        ...(completion.length === 0 ? {} : { completion }),
      },
    ];
  });
};

/** In sentences: more would be the paragraph of a report. */
const longest = 4;
