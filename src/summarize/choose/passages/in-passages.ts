import type { Annotation } from '../../annotate/annotation.js';
import { goesOnInParagraph, type Reading } from '../../annotate/reading.js';
import { readFor } from '../../value/read-for.js';
import type { Candidate } from '../candidates.js';
import { saysTitle } from '../../value/says-title.js';
import { beginningsOf } from './beginnings.js';
import { completionOf } from './completion.js';
import { lengthOfParagraph } from './length-of-paragraph.js';

/**
 * Candidates as their paragraphs have them: with the few words that finish or turn what they say, and what stands inside a short paragraph only
 * behind its beginning (`docs/adr/0166-passages-from-their-beginning.md`).
 */
export const inPassages = (annotation: Annotation, candidates: readonly Candidate[]): Candidate[] => {
  const { reading } = annotation;
  const sought = new Set(readFor(annotation));
  const running = candidates.filter(({ series, lines, parallel }) => !series && !lines && !parallel);
  const ends = new Set(running.flatMap(({ sentences }) => sentences.at(-1) ?? []));
  const finished = new Map(
    running.map((candidate) => {
      const completion = completionOf(reading, candidate.sentences.at(-1) ?? -1, (index) => ends.has(index));
      return [candidate, completion.length === 0 ? candidate : { ...candidate, completion }];
    }),
  );
  return [
    ...candidates.flatMap((candidate) => {
      const own = finished.get(candidate);
      if (own === undefined) return [candidate];
      const [first = 0] = own.sentences;
      return ends.has(first - 1) && isTorn(reading, first) && !sought.has(own.sentences.at(-1) ?? -1) ? [] : [own];
    }),
    ...beginningsOf(reading, [...finished.values()]),
  ];
};

/**
 * Whether what begins with a sentence begins inside a short paragraph: it is shown behind the beginning, or not at all. Of lines that readers marked, 33 in a hundred
 * were good where the sentence before was cut, whatever words they held, and 70 where it was shown or a paragraph began. In a long paragraph the
 * beginning is far, and how clear a sentence is by itself decides. What says the title is understood behind it, and what a paper
 * of its kind is read for by itself.
 */
const isTorn = (reading: Reading, first: number): boolean =>
  goesOnInParagraph(reading, first) &&
  lengthOfParagraph(reading, first) <= shortParagraph &&
  !saysTitle(reading, first);
const shortParagraph = 3;
