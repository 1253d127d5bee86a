import { onceFor } from '../../../model/once-for.js';
import { goesOnInParagraph, type Reading } from '../../annotate/reading.js';

/** How many sentences the paragraph, or the item, has that a sentence stands in. */
export const lengthOfParagraph = (reading: Reading, index: number): number => lengthsOf(reading)[index] ?? 0;

const lengthsOf = onceFor((reading: Reading): readonly number[] => {
  const lengths: number[] = [];
  let start = 0;
  reading.sentences.forEach((_, index) => {
    if (goesOnInParagraph(reading, index + 1)) return;
    for (let at = start; at <= index; at += 1) lengths.push(index + 1 - start);
    start = index + 1;
  });
  return lengths;
});
