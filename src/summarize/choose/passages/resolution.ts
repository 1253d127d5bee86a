import { holdsPhrase, phraseAt } from '../../../language/index.js';
import type { Annotation } from '../../annotate/annotation.js';
import type { Reading, Sentence } from '../../annotate/reading.js';
import type { Statement } from '../../say/statement.js';
import { resolved } from '../../value/resolved.js';
import { leansAt } from '../needs.js';

/**
 * What minutes say was resolved, by lines: what was moved, where the resolution calls it "the motion" or stands behind what it amends, how it was
 * settled, and what that comes to. Undefined where it is one line.
 *
 * @param sentences the resolution, with what it leans on
 */
export const linesOfResolution = (
  { reading }: Annotation,
  statements: readonly Statement[],
  sentences: readonly number[],
): (readonly number[])[] | undefined => {
  const settled = sentences.findLast((index) => resolved(reading).includes(index));
  const last = reading.sentences[sentences.at(-1) ?? -1];
  if (settled === undefined || last === undefined) return undefined;
  const behind: number[] = [];
  while (goesOn(reading, statements, last, last.index + behind.length + 1)) behind.push(last.index + behind.length + 1);
  // What amends is told with what was carried in the end.
  if (behind.some((index) => resolved(reading).includes(index))) return undefined;
  const moved = sentences.some((index) => callsMotion(reading, index))
    ? motionAbove(reading, sentences)
    : sayingMatter(reading, sentences);
  const lines = [...(moved === undefined ? [] : [[moved]]), sentences, ...behind.map((index) => [index])];
  return lines.length === 1 ? undefined : lines;
};

/** "The increase will therefore …", behind what was resolved in its paragraph. */
const goesOn = (reading: Reading, statements: readonly Statement[], last: Sentence, index: number): boolean => {
  const own = reading.sentences[index];
  return (
    index - last.index <= mostBehind &&
    own?.block === last.block &&
    own.item === last.item &&
    (leansAt(reading, statements, index) || opensWithMotion(reading, index))
  );
};

/** "The decision holds only if …", "The amendment …": what was decided, called so in the first words. */
const opensWithMotion = ({ sentences, pack }: Reading, index: number): boolean => {
  const words = sentences[index]?.words ?? [];
  const determined = phraseAt(pack, 'determiners', words, 0);
  return (
    phraseAt(pack, 'motions', words, 0) > 0 ||
    (determined > 0 && phraseAt(pack, 'decisionLabels', words, determined) > 0)
  );
};
const mostBehind = 2;

const callsMotion = ({ sentences, pack }: Reading, index: number): boolean =>
  holdsPhrase(pack, 'motions', sentences[index]?.words ?? []);

/** What the paragraph of a brief resolution begins with: "It was agreed not to appeal." says of no matter. */
const sayingMatter = ({ sentences }: Reading, [first = 0, ...others]: readonly number[]): number | undefined => {
  const own = sentences[first];
  const opening = sentences.find(({ block, item }) => block === own?.block && item === own.item);
  const isBrief = others.length === 0 && own !== undefined && own.words.length <= longestBrief;
  return isBrief && opening !== undefined && opening.index < first ? opening.index : undefined;
};
/** In words: a longer sentence names what was decided itself. */
const longestBrief = 9;

/**
 * The sentence above that somebody moves something with: since the resolution before, or wherever in the section the amount stands that the motion
 * is called by ("the motion for £5,000").
 */
const motionAbove = (reading: Reading, [first = 0]: readonly number[]): number | undefined => {
  const { sentences, pack } = reading;
  const before = resolved(reading).findLast((index) => index < first) ?? -1;
  const section = sentences[first]?.section;
  const amounts = amountsOf(reading, first);
  const called =
    amounts.length === 0
      ? undefined
      : sentences.find(
          (one) =>
            one.index < first &&
            one.section === section &&
            amountsOf(reading, one.index).some((key) => amounts.includes(key)),
        );
  if (called !== undefined) return called.index;
  return sentences
    .slice(Math.max(0, first - farthest, before + 1), first)
    .find((one) => one.section === section && holdsPhrase(pack, 'motionVerbs', one.words))?.index;
};
/** In sentences. */
const farthest = 8;

/** Numbers of three digits and more: fewer count votes. */
const amountsOf = ({ sentences, text }: Reading, index: number): readonly string[] =>
  (sentences[index]?.words ?? []).flatMap(({ key, start, end }) =>
    /^[^\d]?\d[\d.,]*$/u.test(text.slice(start, end)) && key.replace(/\D/gu, '').length >= fewestDigits ? [key] : [],
  );
const fewestDigits = 3;
