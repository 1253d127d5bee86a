import { endsInColon, namesDivision, phraseBefore, wordsOf } from '../../../language/index.js';
import { onceFor } from '../../../model/once-for.js';
import type { Span } from '../../../model/span.js';
import type { Annotation } from '../../annotate/annotation.js';
import { seriesWith } from '../../annotate/series-of.js';
import type { Series } from '../../annotate/structure/found.js';
import { wordsAt, type Statement } from '../../say/statement.js';
import { hasPredicate } from '../../shorten/predicate.js';
import { isOutcome } from '../../value/decisions.js';

/**
 * What an item is read under: the items that it stands in. Undefined where they are shown elsewhere or take too much room, and for an
 * item that says nothing without the words that announce its list.
 */
export const itemsAbove = (
  annotation: Annotation,
  statements: readonly Statement[],
  index: number,
  { inSeries, overlong }: { readonly inSeries: ReadonlySet<number>; readonly overlong: ReadonlySet<Series> },
): number[] | undefined => {
  const { reading } = annotation;
  const above: number[] = [];
  for (let at = parentItem(reading, index); at !== undefined; at = parentItem(reading, at)) above.unshift(at);
  const list = seriesWith(annotation, index);
  const announced = list?.announcerSentence;
  // A list that is too long to be shown whole: one item of many stands alone only where it says all by itself, and otherwise below
  // what announces it.
  if (list !== undefined && announced !== undefined && reading.sentences[announced]?.item === undefined) {
    if (!isClause(reading, index)) return undefined;
    const open = above.filter((at) => !inSeries.has(at));
    return overlong.has(list) &&
      list.items.length >= fewestOfMany &&
      canStandAbove(reading, announced, list.announcer) &&
      !inSeries.has(announced)
      ? [announced, ...open]
      : undefined;
  }
  // What an item announces is a list too.
  if (above.some((at) => announces(reading, at)) && !isClause(reading, index)) return undefined;
  const words = wordsAt(statements, above);
  if (above.some((at) => inSeries.has(at)) || words > reading.pack.slideWords)
    return isClause(reading, index) ? [] : undefined;
  const parent = reading.sentences[above.at(-1) ?? -1];
  if (list !== undefined && parent !== undefined && endsInColon(reading.text.slice(parent.start, parent.end)))
    return fromFirst(annotation, statements, list, index, above);
  return above.length === 0 && !decided(reading, index) && (isFragment(reading, index) || isAmongNames(reading, index))
    ? undefined
    : above;
};

/**
 * What an item stands below that announces it, with all items before it: steps that are announced "as follows" begin with the first. Undefined where
 * these take too much room, or announce what would not be shown.
 */
const fromFirst = (
  { reading }: Annotation,
  statements: readonly Statement[],
  { items }: Series,
  index: number,
  above: readonly number[],
): number[] | undefined => {
  const own = items.findIndex(({ sentences }) => sentences.includes(index));
  const before = items
    .slice(0, Math.max(0, own))
    .flatMap(({ sentences }) => sentences)
    .filter((at) => !above.includes(at));
  const isOpen = before.some((at) => announces(reading, at));
  const words = wordsAt(statements, [...above, ...before, index]);
  return isOpen || words > reading.pack.slideWords * mostOfBeginning
    ? undefined
    : [...above, ...before].sort((one, other) => one - other);
};
/** In slides: a longer list is told whole or not at all. */
const mostOfBeginning = 2;

/** What stands below "Conclusion" is read under that heading. */
const decided = (reading: Annotation['reading'], index: number): boolean => {
  const sentence = reading.sentences[index];
  return sentence !== undefined && isOutcome(reading, sentence);
};

/** "Whom it holds for" above "The harbour board", "Ships that …": one of those that a heading counts, which alone would seem to be all. */
const isAmongNames = (reading: Annotation['reading'], index: number): boolean => {
  const { sentences, article, text, pack } = reading;
  const block = sentences[index]?.block ?? -1;
  const above = article.blocks[block - 1];
  if (above?.kind !== 'heading' || !listsOfNames(reading).has(block)) return false;
  // "Điều 2" counts nothing: what stands below it are its clauses.
  const [first, ...more] = wordsOf(text, above.span.start, above.span.end);
  return first === undefined || more.length > 1 || !namesDivision(pack, first.key);
};

/** By block, lists of which a good part of the items only name somebody or something. */
const listsOfNames = onceFor((reading: Annotation['reading']): ReadonlySet<number> => {
  const counts = new Map<number, { all: number; named: number }>();
  for (const { block, item, index } of reading.sentences) {
    const before = reading.sentences[index - 1];
    if (item === undefined || (before?.item === item && before.block === block)) continue;
    const count = counts.get(block) ?? { all: 0, named: 0 };
    counts.set(block, { all: count.all + 1, named: count.named + (isFragment(reading, index) ? 1 : 0) });
  }
  return new Set([...counts].flatMap(([block, { all, named }]) => (named >= all * fewestNames ? [block] : [])));
});
/** Of the items: others say what somebody does, who is counted all the same. */
const fewestNames = 0.25;

/** An item is read from its beginning: with what its own sentences say before, unless these are too many. */
export const withItemsOwn = (
  { sentences }: Annotation['reading'],
  above: readonly number[],
  index: number,
): number[] | undefined => {
  const own = sentences[index];
  const before: number[] = [];
  for (let at = index - 1; ; at -= 1) {
    const sentence = sentences[at];
    if (sentence?.item === undefined || sentence.item !== own?.item || sentence.block !== own.block) break;
    before.unshift(at);
  }
  return before.length > mostNeeded ? undefined : [...above, ...before];
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

/** "…, như sau:": what stands below is meant as a whole. */
const announces = ({ sentences, text, pack }: Annotation['reading'], index: number): boolean => {
  const sentence = sentences[index];
  if (sentence === undefined) return false;
  const { words } = sentence;
  return (
    endsInColon(text.slice(sentence.start, sentence.end)) || phraseBefore(pack, 'listOpeners', words, words.length) > 0
  );
};

/** A list of fewer items is shown whole or not at all. */
const fewestOfMany = 5;

/** Whether a few items of a list may stand below what announces it: it is short, and does not say how many there are. */
const canStandAbove = ({ sentences, pack, text }: Annotation['reading'], index: number, phrase?: Span): boolean => {
  const counted = phrase === undefined ? [] : wordsOf(text, phrase.start, phrase.end);
  return (
    (sentences[index]?.words.length ?? 0) <= pack.slideWords &&
    !counted.some(({ key }) => /^\d+$/.test(key) || key in pack.numerals)
  );
};

/** A paragraph of a law that is numbered as an item says all by itself. */
const isClause = ({ sentences, pack }: Annotation['reading'], index: number): boolean => {
  const words = sentences[index]?.words ?? [];
  return words.length >= pack.slideWords * leastOfClause && hasPredicate(words, 1, words.length, pack);
};
const leastOfClause = 0.3;

/** An item that says nothing without the words that announce its list. */
const isFragment = ({ sentences, pack }: Annotation['reading'], index: number): boolean => {
  const own = sentences[index];
  return own?.item !== undefined && !hasPredicate(own.words, 1, own.words.length, pack);
};

/** A sentence that leans on more than this many before it is not chosen by itself. */
export const mostNeeded = 4;
