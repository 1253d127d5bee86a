import type { Annotation } from '../annotate/annotation.js';
import { leansBack } from '../annotate/leaning.js';
import type { Series } from '../annotate/structure/found.js';
import type { Statement } from '../say/statement.js';

/** What is chosen as one: a sentence with those it leans on, or a series that is shown whole. */
export interface Candidate {
  /** Sentences that are shown, in order. */
  readonly sentences: readonly number[];
  readonly series?: Series;
  /** Words that slides print for it beside those of its sentences. */
  readonly further: number;
}

/** A sentence that leans on more than this many before it is not chosen by itself. */
const mostNeeded = 2;

/**
 * All that may be chosen, with what it needs built in: a sentence that leans on the one before it comes with it or not at all,
 * and an item of a series with all of them.
 */
export const candidatesOf = (annotation: Annotation, statements: readonly Statement[]): Candidate[] => {
  const { reading, series } = annotation;
  const inSeries = new Map<number, Series>();
  for (const one of series) for (const sentence of sentencesOf(one)) inSeries.set(sentence, one);
  const groups = series.map((one): Candidate => ({ sentences: [...new Set(shownOf(one))], series: one, further: 0 }));
  const alone = reading.sentences.flatMap((sentence): Candidate[] => {
    if (inSeries.has(sentence.index) || isNoStatement(annotation, sentence.index)) return [];
    const needed = neededBy(annotation, statements, sentence.index, inSeries);
    return needed === undefined ? [] : [{ sentences: [...needed, sentence.index], further: 0 }];
  });
  return [...groups, ...alone];
};

/** The sentences that a series is made of, and the one that announces it. */
const sentencesOf = ({ items, announcerSentence }: Series): number[] => [
  ...(announcerSentence === undefined ? [] : [announcerSentence]),
  ...items.flatMap(({ sentences }) => sentences),
];

/** An item's first sentence carries it; what follows explains. */
export const shownOf = ({ items }: Series): number[] => items.flatMap(({ sentences }) => sentences.slice(0, 1));

/** A question says nothing, and what ends in a colon only announces. */
const isNoStatement = ({ reading }: Annotation, index: number): boolean => {
  const sentence = reading.sentences[index];
  if (sentence === undefined) return true;
  const turn = sentence.turn === undefined ? undefined : reading.article.turns[sentence.turn];
  return turn?.kind === 'question' || /[?？:]["”’»)]*$/u.test(reading.text.slice(sentence.start, sentence.end)) || sentence.words.length < fewestWords;
};
const fewestWords = 3;

/** The sentences before one that it is not understood without, in order; undefined where there are too many of them. */
const neededBy = (
  { reading }: Annotation,
  statements: readonly Statement[],
  index: number,
  inSeries: ReadonlyMap<number, Series>,
): number[] | undefined => {
  const needed: number[] = [];
  for (let at = index; leansAt(reading, statements, at); at -= 1) {
    const before = reading.sentences[at - 1];
    const own = reading.sentences[at];
    if (before === undefined || own === undefined || needed.length === mostNeeded) return undefined;
    if (before.section !== own.section || before.turn !== own.turn || inSeries.has(before.index)) return undefined;
    needed.unshift(before.index);
  }
  return needed;
};

const leansAt = ({ pack }: Annotation['reading'], statements: readonly Statement[], index: number): boolean => {
  const statement = statements[index];
  return statement !== undefined && statement.sentence.item === undefined && leansBack(statement.text, pack);
};
