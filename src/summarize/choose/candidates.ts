import { isBalanced } from '../../check/index.js';
import { phraseBefore, wordsOf, type LanguagePack, type Word } from '../../language/index.js';
import type { Annotation } from '../annotate/annotation.js';
import { leansBack } from '../annotate/leaning.js';
import type { Series, SeriesItem } from '../annotate/structure/found.js';
import { itemSpan, depthOf } from '../say/item.js';
import type { Statement } from '../say/statement.js';
import { hasPredicate } from '../shorten/predicate.js';

/** What is chosen as one: a sentence with those it leans on, or a series that is shown whole. */
export interface Candidate {
  /** Sentences that are shown, in order. */
  readonly sentences: readonly number[];
  readonly series?: ShownSeries;
}

/** A series with those of its items that are shown: all of them, or all that stand in no other. */
export interface ShownSeries {
  readonly series: Series;
  readonly items: readonly SeriesItem[];
  /** Words that slides print for it. */
  readonly words: number;
}

/** A sentence that leans on more than this many before it is not chosen by itself. */
const mostNeeded = 2;
/** A series that takes more than this share of a deck leaves too little room for the rest. */
const largestShare = 0.7;

/**
 * All that may be chosen, with what it needs built in: a sentence that leans on the one before it comes with it or not at all,
 * and an item of a series with all of them. Of a series too large for the deck each item may be chosen by itself.
 *
 * @param words how many words the deck may print
 * @param refused sentences that may not be shown
 */
export const candidatesOf = (
  annotation: Annotation,
  statements: readonly Statement[],
  words: number,
  refused: ReadonlySet<number> = new Set(),
): Candidate[] => {
  const { reading } = annotation;
  const shown = annotation.series
    .flatMap((series) => shownSeries(annotation, series, words * largestShare) ?? [])
    .filter(({ items }) => !items.some(({ sentences }) => sentences.some((index) => refused.has(index))));
  const inSeries = new Set(shown.flatMap(({ series }) => sentencesOf(series)));
  const groups = shown.map((series): Candidate => ({
    sentences: [...new Set(series.items.flatMap(firstSentence))],
    series,
  }));
  const alone = reading.sentences.flatMap((sentence): Candidate[] => {
    if (
      inSeries.has(sentence.index) ||
      refused.has(sentence.index) ||
      isNoStatement(annotation, statements, sentence.index)
    )
      return [];
    const needed = neededBy(annotation, statements, sentence.index, inSeries);
    // An item that leans on another is read behind all that stand between.
    if (
      needed !== undefined &&
      needed.length > 0 &&
      sentence.item !== undefined &&
      leansAt(reading, statements, sentence.index)
    )
      return [];
    return needed === undefined || needed.some((index) => refused.has(index))
      ? []
      : [{ sentences: [...needed, sentence.index] }];
  });
  return [...groups, ...alone];
};

/** The fullest form of a series that a number of words allows: all items, else those that stand in no other. */
const shownSeries = (annotation: Annotation, series: Series, most: number): ShownSeries | undefined => {
  const { text } = annotation.reading;
  const outer = series.items.filter((item) => depthOf(annotation.reading, item) === 0);
  const complete = outer.every(({ span }) => !/:\s*$/.test(text.slice(span.start, span.end + 1)));
  for (const items of complete && outer.length < series.items.length && outer.length > 1
    ? [series.items, outer]
    : [series.items]) {
    const words = items.reduce((sum, item) => sum + wordsOfItem(annotation, item), 0);
    if (words <= most) return { series, items, words };
  }
  return undefined;
};

const wordsOfItem = ({ reading }: Annotation, item: SeriesItem): number => {
  const { start, end } = itemSpan(reading, item);
  return wordsOf(reading.text, start, end).length;
};

/** The sentences that a series is made of, and the one that announces it. */
const sentencesOf = ({ items, announcerSentence }: Series): number[] => [
  ...(announcerSentence === undefined ? [] : [announcerSentence]),
  ...items.flatMap(({ sentences }) => sentences),
];

/** An item's first sentence carries it; what follows explains. */
const firstSentence = ({ sentences }: SeriesItem): number[] => sentences.slice(0, 1);

/** A question says nothing, and what ends in a colon only announces. */
const isNoStatement = (annotation: Annotation, statements: readonly Statement[], index: number): boolean => {
  const { reading } = annotation;
  const sentence = reading.sentences[index];
  if (sentence === undefined) return true;
  const turn = sentence.turn === undefined ? undefined : reading.article.turns[sentence.turn];
  return (
    turn?.kind === 'question' ||
    /[?？:]["”’»)*]*$/u.test(reading.text.slice(sentence.start, sentence.end)) ||
    sentence.words.length < fewestWords ||
    phraseBefore(reading.pack, 'listOpeners', sentence.words, sentence.words.length) > 0 ||
    (sentence.item === undefined && !says(sentence.words, reading.pack)) ||
    !isBalanced(statements[index]?.text ?? '') ||
    isNobodysQuotation(annotation, statements[index])
  );
};
const fewestWords = 3;

/** A line without a predicate is a name, a signature or the like; verbs that a pack may lack are looked for in longer ones only. */
const says = (words: readonly Word[], pack: LanguagePack): boolean =>
  hasPredicate(words, 0, words.length, pack) || (pack.partialVerbs && words.length >= fewestWithoutVerb);
const fewestWithoutVerb = 7;

/** Words that somebody says, where nobody would be seen to say them. */
const isNobodysQuotation = ({ attributions, quotations }: Annotation, statement: Statement | undefined): boolean => {
  if (statement === undefined || statement.speaker !== undefined) return false;
  const { sentence, words } = statement;
  if (attributions[sentence.index] !== undefined) return false;
  return quotations.some(
    ({ text, speaker }) =>
      text.start < sentence.end &&
      text.end > sentence.start &&
      !(speaker !== undefined && speaker.span.start >= sentence.start && speaker.span.end <= sentence.end) &&
      sentence.words.filter(({ start, end }) => start >= text.start && end <= text.end).length > words * mostQuoted,
  );
};
const mostQuoted = 0.6;

/** The sentences before one that it is not understood without, in order; undefined where there are too many of them. */
const neededBy = (
  { reading }: Annotation,
  statements: readonly Statement[],
  index: number,
  inSeries: ReadonlySet<number>,
): number[] | undefined => {
  const parent = parentItem(reading, index);
  if (parent !== undefined) return inSeries.has(parent) ? undefined : [parent];
  if (isFragment(reading, index)) return undefined;
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

/** The first sentence of the item that an inner item stands under. */
const parentItem = ({ sentences, article }: Annotation['reading'], index: number): number | undefined => {
  const own = sentences[index];
  const block = article.blocks[own?.block ?? -1];
  if (own?.item === undefined || block?.kind !== 'list') return undefined;
  const depth = block.items[own.item]?.depth ?? 0;
  for (let at = index - 1; depth > 0; at -= 1) {
    const before = sentences[at];
    if (before?.item === undefined || before.block !== own.block) return undefined;
    if ((block.items[before.item]?.depth ?? 0) < depth && sentences[at - 1]?.item !== before.item) return at;
  }
  return undefined;
};

/** An item that says nothing without the words that announce its list. */
const isFragment = ({ sentences, pack }: Annotation['reading'], index: number): boolean => {
  const own = sentences[index];
  return own?.item !== undefined && !hasPredicate(own.words, 1, own.words.length, pack);
};

const leansAt = ({ text, pack }: Annotation['reading'], statements: readonly Statement[], index: number): boolean => {
  const statement = statements[index];
  const span = statement?.spans[0];
  return span !== undefined && leansBack(text, span, pack, statement?.speaker !== undefined);
};
