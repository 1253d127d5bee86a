import { isBalanced } from '../../check/index.js';
import { phraseAt, phraseBefore, wordsOf, type LanguagePack, type Word } from '../../language/index.js';
import type { Genre } from '../../model/article.js';
import type { Annotation } from '../annotate/annotation.js';
import { leansBack } from '../annotate/leaning.js';
import { isPersonal } from '../annotate/personal.js';
import type { Sentence } from '../annotate/reading.js';
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
    if (sentence.item !== undefined && leansAt(reading, statements, sentence.index)) return [];
    return needed === undefined || needed.some((index) => refused.has(index))
      ? []
      : withLimit(annotation, statements, [...needed, sentence.index], refused);
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
    isUnfinished(annotation, sentence) ||
    isSaidByNobody(annotation, statements[index]) ||
    phraseBefore(reading.pack, 'listOpeners', sentence.words, sentence.words.length) > 0 ||
    (sentence.item === undefined && !says(sentence.words, reading.pack)) ||
    !isBalanced(statements[index]?.text ?? '') ||
    isNobodysQuotation(annotation, statements[index])
  );
};
const fewestWords = 3;

/** Somebody speaks of themselves, and no slide would name them; of a speech, and of an article of somebody's own, the author does. */
const isSaidByNobody = ({ reading, attributions }: Annotation, statement: Statement | undefined): boolean => {
  if (statement === undefined || statement.speaker !== undefined || reading.personal) return false;
  const { sentence, text } = statement;
  if (attributions[sentence.index] !== undefined || ownVoice.has(reading.article.genre)) return false;
  const turn = sentence.turn === undefined ? undefined : reading.article.turns[sentence.turn];
  return turn?.speaker === undefined && isPersonal(text, reading.pack);
};
const ownVoice: ReadonlySet<Genre> = new Set<Genre>([
  'speech',
  'letter',
  'report',
  'abstract',
  'notice',
  'release',
  'minutes',
]);

/** A paragraph without a stop, in an article whose paragraphs have one, is the line below a title, a caption or the like. */
const isUnfinished = ({ reading }: Annotation, { block, item }: Sentence): boolean => {
  if (item !== undefined || reading.article.blocks[block]?.kind !== 'paragraph') return false;
  return !endsInStop(reading, block) && stopsMostly(reading);
};

const endsInStop = ({ article, text }: Annotation['reading'], block: number): boolean => {
  const span = article.blocks[block]?.span;
  return span !== undefined && /[.!?…:;。！？]["”’»)*_\]]*\s*$/u.test(text.slice(span.start, span.end));
};

const stopsMostly = (reading: Annotation['reading']): boolean => {
  let known = stopped.get(reading);
  if (known === undefined) {
    const paragraphs = [
      ...new Set(reading.sentences.filter(({ item }) => item === undefined).map(({ block }) => block)),
    ];
    known = paragraphs.filter((block) => endsInStop(reading, block)).length >= paragraphs.length * mostStopped;
    stopped.set(reading, known);
  }
  return known;
};
const stopped = new WeakMap<Annotation['reading'], boolean>();
const mostStopped = 0.7;

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

/** A sentence that the next one in its paragraph limits or corrects ("Tuy nhiên", "But") is shown with that one or not at all. */
const withLimit = (
  { reading }: Annotation,
  statements: readonly Statement[],
  sentences: readonly number[],
  refused: ReadonlySet<number>,
): Candidate[] => {
  const last = reading.sentences[sentences.at(-1) ?? -1];
  const next = reading.sentences[(last?.index ?? -2) + 1];
  if (last === undefined || next?.block !== last.block || next.item !== last.item) return [{ sentences }];
  if (phraseAt(reading.pack, 'contrasts', next.words, 0) === 0) return [{ sentences }];
  const words = [...sentences, next.index].reduce((sum, index) => sum + (statements[index]?.words ?? 0), 0);
  return words > reading.pack.slideWords * mostOfPair || refused.has(next.index)
    ? []
    : [{ sentences: [...sentences, next.index] }];
};
const mostOfPair = 1.6;

/** The sentences before one that it is not understood without, in order; undefined where there are too many of them. */
const neededBy = (
  annotation: Annotation,
  statements: readonly Statement[],
  index: number,
  inSeries: ReadonlySet<number>,
): number[] | undefined => {
  const { reading } = annotation;
  if (reading.sentences[index]?.item !== undefined) return itemsAbove(annotation, statements, index, inSeries);
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

/**
 * What an item is read under: the items that it stands in, and the sentence that announces the list. Undefined where they are shown
 * elsewhere, take too much room, or none is there for an item that says nothing by itself.
 */
const itemsAbove = (
  { reading, series }: Annotation,
  statements: readonly Statement[],
  index: number,
  inSeries: ReadonlySet<number>,
): number[] | undefined => {
  const above: number[] = [];
  for (let at = parentItem(reading, index); at !== undefined; at = parentItem(reading, at)) above.unshift(at);
  const announced = series.find(({ items }) =>
    items.some(({ sentences }) => sentences.includes(index)),
  )?.announcerSentence;
  if (announced !== undefined && reading.sentences[announced]?.item === undefined) above.unshift(announced);
  const words = above.reduce((sum, at) => sum + (statements[at]?.words ?? 0), 0);
  if (above.some((at) => inSeries.has(at)) || words > reading.pack.slideWords) return undefined;
  return above.length === 0 && isFragment(reading, index) ? undefined : above;
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
  if (statement === undefined || span === undefined) return false;
  let known = leaning.get(statement);
  if (known === undefined)
    leaning.set(statement, (known = leansBack(text, span, pack, statement.speaker !== undefined)));
  return known;
};

/** A deck is put together several times before its words are right. */
const leaning = new WeakMap<Statement, boolean>();
