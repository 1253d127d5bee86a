import { phraseAt, wordsOf, type Word } from '../../../language/index.js';
import { onceFor } from '../../../model/once-for.js';
import type { Reading, Sentence } from '../../annotate/reading.js';

/**
 * Sentences of running text that say the same of one case after the other with another number ("Households that use up to 50 units pay
 * 4 more." "Households that use 51 to 100 units pay 9 more."), or what each of two sides holds ("Bên A: …" above "Bên B: …"), each run as its
 * places: one of them alone reads as if it held for all.
 */
export const parallelRuns = onceFor((reading: Reading): number[][] => [...casesOf(reading), ...sidesOf(reading)]);

/** Paragraphs of a sentence each, right below each other, whose labels have a word in common: two to four, as more are a text of its own. */
const sidesOf = (reading: Reading): number[][] => {
  const runs: number[][] = [];
  let run: number[] = [];
  for (const { index } of reading.sentences) {
    const label = labelOf(reading, index);
    const before = run.length > 0 ? labelOf(reading, index - 1) : undefined;
    const isNext = label !== undefined && before?.some((key) => label.includes(key)) === true;
    if (!isNext) runs.push(run);
    run = label === undefined ? [] : isNext ? [...run, index] : [index];
  }
  runs.push(run);
  return runs.filter(({ length }) => length >= fewestSides && length <= mostSides);
};
const fewestSides = 2;
const mostSides = 4;

/** The words of the label that all of a paragraph stands behind; nobody who speaks, and no time or number. */
const labelOf = ({ sentences, text, pack, article }: Reading, index: number): readonly string[] | undefined => {
  const own = sentences[index];
  const isAlone = [index - 1, index + 1].every((at) => sentences[at]?.block !== own?.block);
  if (own === undefined || !isAlone || own.item !== undefined || own.turn !== undefined) return undefined;
  if (article.blocks[own.block]?.kind !== 'paragraph') return undefined;
  const label = /^(\p{Lu}[^:.,;“”"«»\d\n]{2,40}):\s\S/u.exec(text.slice(own.start, own.end))?.[1];
  const words = label === undefined ? [] : wordsOf(label);
  const isSpeaker = phraseAt(pack, 'speakerTitles', words, 0) > 0;
  return words.length > 1 && words.length <= longestLabel && !isSpeaker ? words.map(({ key }) => key) : undefined;
};
/** In words. */
const longestLabel = 5;

const casesOf = (reading: Reading): number[][] => {
  const runs: number[][] = [];
  let run: number[] = [];
  for (const sentence of reading.sentences) {
    const before = reading.sentences[sentence.index - 1];
    if (before === undefined || !isParallel(before, sentence, reading)) run = [];
    run.push(sentence.index);
    if (run.length === fewest) runs.push(run);
  }
  return runs;
};

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
