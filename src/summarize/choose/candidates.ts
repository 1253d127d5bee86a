import type { Annotation } from '../annotate/annotation.js';
import { areRepealed } from '../annotate/acts/repeals.js';
import type { Sentence } from '../annotate/reading.js';
import type { Series } from '../annotate/structure/found.js';
import { onceFor } from '../../model/once-for.js';
import type { Refused } from '../refused.js';
import type { Statement } from '../say/statement.js';
import { answersBefore, answersItself, asksItself } from './answers.js';
import { isOutcome } from '../value/decisions.js';
import { withLimit } from './joined/limits.js';
import { leansAt, neededBy } from './needs.js';
import { asksBelow } from './joined/answers-above.js';
import { answersHeading } from '../annotate/talk/heading-answers.js';
import { isBriefBefore, isDayOfHeading } from './joined/brief-sentences.js';
import { endsInColon } from './joined/items-above.js';
import { namedAbove } from './joined/named-above.js';
import { withPairAbove } from './passages/pair-above.js';
import { linesOfResolution } from './passages/resolution.js';
import { ofLines } from './passages/parts.js';
import { settlesBefore } from './joined/settles-before.js';
import { halvesAround, standsInsideSentence } from './lists/inside-sentence.js';
import { leadsIntoLists } from './lists/leads-in.js';
import {
  isOverlong,
  sentencesOf,
  shownSentences,
  shownSeries,
  repeatedListsIn,
  wordsThatTell,
  type ShownSeries,
} from './lists/shown-series.js';
import { briefSeries } from './lists/brief-series.js';
import { inPassages } from './passages/in-passages.js';
import { isHeadless, mayBeTorn } from './lists/headless.js';
import { isNoStatement } from './no-statement/no-statement.js';
import { countedRuns } from './runs/counted-runs.js';
import { parallelRuns } from './runs/parallel-runs.js';
import { halvesOfQuotations, quotationRuns } from './runs/quotation-runs.js';

/** What is chosen as one: a sentence with those it leans on, or a series that is shown whole. */
export interface Candidate {
  /** Sentences that are shown, in order. */
  readonly sentences: readonly number[];
  readonly series?: ShownSeries;
  /** The sentence that names whom it speaks of by a pronoun: shown before it, wherever in the deck, or else with it. */
  readonly named?: number;
  /** Sentences that are shown behind its last one, which they finish or turn. */
  readonly completion?: readonly number[];
  /** The same series in fewer words, where there is no room for more, the fuller first. */
  readonly briefs?: readonly ShownSeries[];
  /** Its sentences say the same of several cases: each is a line of its own. */
  readonly parallel?: true;
  /** Its sentences tell of several options: what is told of one is one line. */
  readonly lines?: readonly (readonly number[])[];
}

/**
 * All that may be chosen, with what it needs built in: a sentence that leans on the one before it comes with it or not at all,
 * and an item of a series with all of them. Of a series too large for the deck each item may be chosen by itself.
 *
 * @param words how many words of a budget a list may take; of a longer one single items are shown
 * @param refused sentences that may not be shown
 */
export const candidatesOf = (
  annotation: Annotation,
  statements: readonly Statement[],
  words: number,
  refused: ReadonlySet<number> = new Set(),
): Candidate[] => {
  const { reading } = annotation;
  const overlong = new Set(annotation.series.filter((series) => isOverlong(annotation, series, words)));
  const again = repeatedListsIn(annotation);
  const shown = annotation.series
    .filter((series) => !again.has(series))
    .flatMap((series) => shownSeries(annotation, series, words) ?? [])
    .filter(({ items }) => !items.some(({ sentences }) => sentences.some((index) => refused.has(index))));
  const inSeries = new Set(shown.flatMap((series) => sentencesOf(reading, series)));
  const groups = shown.map((series): Candidate => {
    const briefs = briefSeries(annotation, series.series, series.items);
    return {
      sentences: [
        ...new Set([...series.items, ...series.series.items].flatMap((item) => shownSentences(reading, item))),
      ],
      series,
      ...(briefs.length === 0 ? {} : { briefs }),
    };
  });
  const inSteps = new Set(
    groups.flatMap(({ briefs, series }) =>
      briefs === undefined ? [] : (series?.series.items.flatMap(({ sentences }) => sentences) ?? []),
    ),
  );
  // What one of the steps lists stands below it or nowhere.
  const lists = groups.filter(({ series }) => !inSteps.has(series?.series.announcerSentence ?? -1));
  // What announces a list may stand above what it leads to; what says nothing at all may not.
  const isSilent = (index: number): boolean => {
    const sentence = reading.sentences[index];
    const announces = sentence !== undefined && endsInColon(reading.text, sentence);
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
  const isShown = (series: Series): boolean => shown.some((one) => one.series === series);
  const headless = new Set(
    annotation.series
      .filter(
        (series) =>
          again.has(series) ||
          (!mayBeTorn(reading, series) && !isShown(series)) ||
          isHeadless(annotation, series) ||
          areRepealed(annotation, series),
      )
      .flatMap((series) => [
        ...series.items.flatMap(({ sentences }) => sentences),
        ...(standsInsideSentence(annotation, series) ? halvesAround(series) : []),
      ]),
  );
  const counting = announcersAlone(annotation, shown);
  const leading = leadsIntoLists(
    reading,
    shown.map(({ series }) => series),
  );
  const quoted = quotationRuns(annotation).filter(
    (run) => !run.some((index) => inSeries.has(index) || refused.has(index)),
  );
  const halves = halvesOfQuotations(reading, statements, quoted);
  const parallel = parallelRuns(reading);
  const inParallel = new Set(parallel.flat());
  const counts = countedRuns(reading);
  const alone = reading.sentences.flatMap((sentence): Candidate[] => {
    if (
      inSeries.has(sentence.index) ||
      inParallel.has(sentence.index) ||
      halves.has(sentence.index) ||
      headless.has(sentence.index) ||
      counting.has(sentence.index) ||
      leading.has(sentence.index) ||
      refused.has(sentence.index) ||
      isNoStatement(annotation, statements, sentence.index)
    )
      return [];
    if (counts.orphans.has(sentence.index)) return [];
    const counted = counts.before.get(sentence.index) ?? [];
    const isOpen = (index: number): boolean => !inSeries.has(index) && !refused.has(index);
    if (counted.length > 0)
      return counted.every(isOpen) ? [{ sentences: [...counted, sentence.index], parallel: true }] : [];
    const needed = neededBy(annotation, statements, sentence.index, inSeries, overlong);
    // An item is read from its beginning; what that leans on stands in another.
    const opens = reading.sentences[sentence.index - 1]?.item !== sentence.item;
    if (
      sentence.item !== undefined &&
      opens &&
      !isOutcome(reading, sentence) &&
      leansAt(reading, statements, sentence.index)
    )
      return [];
    if (namesItemsBelow(reading, sentence)) return [];
    if (
      needed?.every(
        (index) => !refused.has(index) && !headless.has(index) && !counting.has(index) && !isSilent(index),
      ) !== true
    )
      return [];
    const sentences = withLimit(annotation, statements, [...needed, sentence.index], refused);
    if (sentences === undefined) return [];
    const named = namedAbove(annotation, sentences);
    // Whom that calls by a part of a name, brackets name in full.
    const isNamed = named !== undefined && isOpen(named) && !headless.has(named) && !isSilent(named);
    const lines = linesOfResolution(annotation, statements, sentences)?.filter(
      (line) =>
        sentences === line || line.every((index) => isOpen(index) && !isNoStatement(annotation, statements, index)),
    );
    if (lines !== undefined) return [ofLines(lines)];
    return [{ sentences, ...(isNamed ? { named } : {}) }];
  });
  const runs = quoted.map((run): Candidate => ({ sentences: run }));
  const cases = parallel
    .filter(
      (run) =>
        !run.some((index) => inSeries.has(index) || refused.has(index) || isNoStatement(annotation, statements, index)),
    )
    .map((run): Candidate => ({ sentences: run, parallel: true }));
  return [...lists, ...runs, ...cases, ...withPairAbove(reading, withoutSame(alone))];
};

/** What was moved and how it was settled need each other: both are found with the same sentences. */
const withoutSame = (candidates: readonly Candidate[]): Candidate[] => [
  ...new Map(candidates.map((one) => [one.sentences.join(' '), one])).values(),
];

/**
 * The same in the passages that they stand in, found once for all numbers of words that hold the same lists in the same form: words are tried until a deck is full.
 *
 * @param refused one article's alone
 */
export const candidatesWithin = (
  refused: Refused,
  { annotation, statements }: { readonly annotation: Annotation; readonly statements: readonly Statement[] },
  words: number,
): Candidate[] => {
  const known = knownCandidates(refused);
  const held = wordsThatTell(annotation).filter((least) => least <= words).length;
  const found =
    known.get(held) ?? inPassages(annotation, candidatesOf(annotation, statements, words, refused.sentences));
  known.set(held, found);
  return found;
};

const knownCandidates = onceFor<Refused, [], Map<number, Candidate[]>>(() => new Map());

/**
 * "There are three reasons for this.": what counts the parts of running text says nothing without all of them, and with some of them that
 * these are all.
 */
const announcersAlone = ({ series: all, reading }: Annotation, shown: readonly ShownSeries[]): ReadonlySet<number> => {
  const told = new Set(shown.map(({ series }) => series));
  return new Set(
    all.flatMap((series) => {
      const own = reading.sentences[series.announcerSentence ?? -1];
      const isApart = own !== undefined && series.items.every(({ sentences }) => !sentences.includes(own.index));
      const longest = series.kind === 'ordinals' ? longestCount : series.kind === 'list' ? longestAboveList : 0;
      return !told.has(series) && isApart && own.words.length <= longest ? [own.index] : [];
    }),
  );
};
/** In words: a longer sentence says something of the matter itself. */
const longestCount = 20;
/** "There are three possibilities." */
const longestAboveList = 6;

/** "zlib: add Brotli support", an item without a stop above its own items: what they tell of is nothing without one of them. */
const namesItemsBelow = ({ sentences, article, text }: Annotation['reading'], own: Sentence): boolean => {
  const next = sentences[own.index + 1];
  const block = article.blocks[own.block];
  if (own.item === undefined || next?.item === undefined || next.block !== own.block || block?.kind !== 'list')
    return false;
  const depthOf = (item: number): number => block.items[item]?.depth ?? 0;
  return depthOf(next.item) > depthOf(own.item) && !/[.!?…;]["”’»)]*\s*$/u.test(text.slice(own.start, own.end));
};
