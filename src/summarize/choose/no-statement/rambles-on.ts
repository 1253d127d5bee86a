import type { Reading, Sentence } from '../../annotate/reading.js';

/** What somebody said for minutes on end, written down without a stop: no line holds it, and nobody knows where to part it. */
export const ramblesOn = ({ text, pack }: Reading, { turn, words, start, end }: Sentence): boolean =>
  turn !== undefined &&
  words.length > pack.slideWords * mostOfTurn &&
  !/[.;:!?…–—](?=\s)/u.test(text.slice(start, end));
const mostOfTurn = 2;
