import type { Word } from '../../../language/index.js';
import { onceFor } from '../../../model/once-for.js';
import type { Reading, Sentence } from '../../annotate/reading.js';

/**
 * Sentences of running text that say the same of one case after the other with another number ("Households that use up to 50 units pay
 * 4 more." "Households that use 51 to 100 units pay 9 more."), each run as its places: one of them alone reads as if it held for all.
 */
export const parallelRuns = onceFor((reading: Reading): number[][] => {
  const runs: number[][] = [];
  let run: number[] = [];
  for (const sentence of reading.sentences) {
    const before = reading.sentences[sentence.index - 1];
    if (before === undefined || !isParallel(before, sentence, reading)) run = [];
    run.push(sentence.index);
    if (run.length === fewest) runs.push(run);
  }
  return runs;
});

const fewest = 3;

const isParallel = (one: Sentence, other: Sentence, { article }: Reading): boolean => {
  if (one.section !== other.section || one.turn !== other.turn || one.item !== undefined || other.item !== undefined)
    return false;
  if (other.block - one.block > 1 || article.blocks[other.block]?.kind !== 'paragraph') return false;
  return (
    [one, other].every(({ words }) => words.some(({ key }) => /\d/.test(key))) &&
    likeness(one.words, other.words) >= leastLikeness
  );
};
const leastLikeness = 0.45;

const likeness = (one: readonly Word[], other: readonly Word[]): number => {
  const [keys, others] = [keysOf(one), keysOf(other)];
  const shared = [...keys].filter((key) => others.has(key)).length;
  return shared / Math.max(fewestWords, keys.size + others.size - shared);
};
const fewestWords = 4;
const keysOf = (words: readonly Word[]): ReadonlySet<string> =>
  new Set(words.flatMap(({ key }) => (/\d/.test(key) ? [] : [key])));
