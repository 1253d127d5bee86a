import { likeness } from '../deck/likeness.js';
import { wordsOfText } from '../deck/phrases.js';

/** How much of two texts is the same, 0 to 1, by their words in order; 0 where it is less than what is asked for. */
export const alikeness = (one: string, other: string, least: number): number => {
  const [words, others] = [wordsOfText(one), wordsOfText(other)];
  const own = new Set(words);
  const shared = others.filter((word) => own.has(word)).length;
  // No order of the words can make more of it than this.
  if ((2 * shared) / (words.length + others.length) < least) return 0;
  const like = likeness(words, others);
  return like >= least ? like : 0;
};
