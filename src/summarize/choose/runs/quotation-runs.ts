import { isBalanced } from '../../../check/index.js';
import { onceFor } from '../../../model/once-for.js';
import { overlaps } from '../../../model/overlap.js';
import type { Annotation } from '../../annotate/annotation.js';
import type { Quotation } from '../../annotate/structure/found.js';
import { saysWho } from '../../say/speech/speaker-beside.js';
import { isWordForWord, type Statement } from '../../say/statement.js';

/** More slides' worth of words than this are a speech, and no quotation. */
const mostOfSlide = 1;

/**
 * Quotations of several sentences, each as the places of its sentences with those that say who speaks: one pair of marks is never
 * parted. Only those that a slide holds, and that say themselves who speaks, or right beside them in their paragraph.
 */
export const quotationRuns = onceFor((annotation: Annotation): number[][] =>
  annotation.quotations.flatMap((quotation) => {
    const run = runOf(annotation, quotation);
    return run === undefined ? [] : [run];
  }),
);

/**
 * Sentences that tell but half of what was said, where a quotation can be told whole: a few words of it, and what stands between others.
 *
 * @param runs quotations as the places of their sentences
 */
export const halvesOfQuotations = (
  { sentences, text }: Annotation['reading'],
  statements: readonly Statement[],
  runs: readonly (readonly number[])[],
): ReadonlySet<number> => {
  const isMiddle = (index: number): boolean => {
    const statement = statements[index];
    if (statement === undefined || statement.sentence.turn !== undefined || !isWordForWord(statement)) return false;
    return !/[“”"«»„]/u.test(text.slice(statement.sentence.start, statement.sentence.end));
  };
  const isBrief = (index: number): boolean => (sentences[index]?.words.length ?? 0) < fewestAlone;
  return new Set(runs.flat().filter((index) => isBrief(index) || isMiddle(index)));
};
/** In words. */
const fewestAlone = 10;

const runOf = (annotation: Annotation, { text: quoted, sentence, speaker }: Quotation): number[] | undefined => {
  const { reading } = annotation;
  const own = reading.sentences[sentence];
  if (own === undefined || speaker === undefined) return undefined;
  const needed = reading.sentences
    .slice(sentence === 0 ? 0 : sentence - 1, sentence + longest)
    .filter((one) => overlaps(one, quoted) || (one.block === own.block && overlaps(one, speaker.span)));
  const [first, last] = [needed[0], needed.at(-1)];
  if (first === undefined || last === undefined || needed.length < 2) return undefined;
  if (!needed.some((one) => saysWho(annotation, one, speaker)) || last.index - first.index !== needed.length - 1)
    return undefined;
  if (needed.filter((one) => overlaps(one, quoted)).length < 2) return undefined;
  const words = needed.reduce((sum, one) => sum + one.words.length, 0);
  if (words > reading.pack.slideWords * mostOfSlide) return undefined;
  return isBalanced(reading.text.slice(first.start, last.end)) ? needed.map(({ index }) => index) : undefined;
};

const longest = 6;
