import { holdsPhrase } from '../../../language/index.js';
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
    leansAt(reading, statements, index)
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

/** The sentence above, since the resolution before, that somebody moves something with. */
const motionAbove = (reading: Reading, [first = 0]: readonly number[]): number | undefined => {
  const { sentences, pack } = reading;
  const before = resolved(reading).findLast((index) => index < first) ?? -1;
  const section = sentences[first]?.section;
  return sentences
    .slice(Math.max(0, first - farthest, before + 1), first)
    .find((one) => one.section === section && holdsPhrase(pack, 'motionVerbs', one.words))?.index;
};
/** In sentences. */
const farthest = 8;
