import { endsInColon } from '../../../language/index.js';
import type { Annotation } from '../../annotate/annotation.js';
import type { Reading, Sentence } from '../../annotate/reading.js';
import { answersHeading } from '../../annotate/talk/heading-answers.js';
import type { Statement } from '../../say/statement.js';
import { isOutcome } from '../../value/decisions.js';
import { answersBefore, answersItself, asksItself } from '../answers.js';
import type { Candidate } from '../candidate.js';
import { asksBelow } from '../joined/answers-above.js';
import { isBriefBefore, isDayOfHeading } from '../joined/brief-sentences.js';
import { withLimit } from '../joined/limits.js';
import { namedAbove } from '../joined/named-above.js';
import { settlesBefore } from '../joined/settles-before.js';
import { isOverlong } from '../lists/shown-series.js';
import { leansAt, neededBy } from '../needs.js';
import { isCaseAlone, isNoStatement } from '../no-statement/no-statement.js';
import { ofLines } from '../passages/parts.js';
import { linesOfResolution } from '../passages/resolution.js';
import { countedRuns } from '../runs/counted-runs.js';
import type { BoundToLists } from './bound-to-lists.js';

/** What single sentences are chosen beside. */
interface Beside {
  /** How many words of a budget a list may take. */
  readonly words: number;
  readonly refused: ReadonlySet<number>;
  /** Indices of sentences that lists show. */
  readonly inSeries: ReadonlySet<number>;
  /** Indices of sentences that are told with others, which is found elsewhere. */
  readonly inRuns: ReadonlySet<number>;
  readonly bound: BoundToLists;
}

/** Sentences that may be chosen outside of lists, each with those it needs; a run that counts the same of several cases as one. */
export const singleCandidates = (
  annotation: Annotation,
  statements: readonly Statement[],
  { words, refused, inSeries, inRuns, bound: { headless, announcing, leading } }: Beside,
): Candidate[] => {
  const { reading } = annotation;
  const overlong = new Set(annotation.series.filter((series) => isOverlong(annotation, series, words)));
  const counts = countedRuns(reading);
  const isOpen = (index: number): boolean => !inSeries.has(index) && !refused.has(index);
  const mayStandAlone = (index: number): boolean =>
    isOpen(index) &&
    ![inRuns, headless, announcing, leading, counts.orphans].some((some) => some.has(index)) &&
    !isNoStatement(annotation, statements, index);
  const mayBeNeeded = (index: number): boolean =>
    ![refused, headless, announcing].some((some) => some.has(index)) && !isSilent(annotation, statements, index);
  const mayName = (index: number): boolean =>
    isOpen(index) && !headless.has(index) && !isSilent(annotation, statements, index);

  return reading.sentences.flatMap((sentence): Candidate[] => {
    const { index } = sentence;
    if (!mayStandAlone(index)) return [];
    const counted = counts.before.get(index) ?? [];
    if (counted.length > 0) return counted.every(isOpen) ? [{ sentences: [...counted, index], parallel: true }] : [];
    const needed = neededBy(annotation, statements, index, inSeries, overlong);
    if (leansInItem(reading, statements, sentence) || namesItemsBelow(reading, sentence)) return [];
    if (isCaseAlone(reading, sentence)) return [];
    if (needed?.every(mayBeNeeded) !== true) return [];
    const sentences = withLimit(annotation, statements, [...needed, index], refused);
    if (sentences === undefined) return [];
    const lines = linesOfResolution(annotation, statements, sentences)?.filter(
      (line) => sentences === line || line.every((at) => isOpen(at) && !isNoStatement(annotation, statements, at)),
    );
    if (lines !== undefined) return [ofLines(lines)];
    // Whom that calls by a part of a name, brackets name in full.
    const named = namedAbove(annotation, sentences);
    return [{ sentences, ...(named !== undefined && mayName(named) ? { named } : {}) }];
  });
};

/** An item is read from its beginning; what that leans on stands in another. */
const leansInItem = (reading: Reading, statements: readonly Statement[], sentence: Sentence): boolean =>
  sentence.item !== undefined &&
  reading.sentences[sentence.index - 1]?.item !== sentence.item &&
  !isOutcome(reading, sentence) &&
  leansAt(reading, statements, sentence.index);

/** Whether a sentence says nothing at all, not even to what stands behind it: what announces a list may stand above what it leads to. */
const isSilent = (annotation: Annotation, statements: readonly Statement[], index: number): boolean => {
  const { reading } = annotation;
  const sentence = reading.sentences[index];
  const announces = sentence !== undefined && endsInColon(reading.text.slice(sentence.start, sentence.end));
  return (
    !announces &&
    !asksItself(reading, index) &&
    !asksBelow(reading, index) &&
    !answersHeading(reading, index) &&
    !answersBefore(reading, index) &&
    !answersBefore(reading, index + 1) &&
    !answersItself(reading, index + 1) &&
    !settlesBefore(reading, index + 1) &&
    !isBriefBefore(reading, index) &&
    !isDayOfHeading(reading, index) &&
    isNoStatement(annotation, statements, index)
  );
};

/** "zlib: add Brotli support", an item without a stop above its own items: what they tell of is nothing without one of them. */
const namesItemsBelow = ({ sentences, article, text }: Reading, own: Sentence): boolean => {
  const next = sentences[own.index + 1];
  const block = article.blocks[own.block];
  if (own.item === undefined || next?.item === undefined || next.block !== own.block || block?.kind !== 'list')
    return false;
  const depthOf = (item: number): number => block.items[item]?.depth ?? 0;
  return depthOf(next.item) > depthOf(own.item) && !/[.!?…;]["”’»)]*\s*$/u.test(text.slice(own.start, own.end));
};
