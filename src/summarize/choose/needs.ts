import { raisesDoubt } from '../../check/index.js';
import { opensQuotation, phraseAt, phraseBefore, wordsOf, type LanguagePack } from '../../language/index.js';
import type { Span } from '../../model/span.js';
import type { Annotation } from '../annotate/annotation.js';
import { seriesWith } from '../annotate/series-of.js';
import type { Series } from '../annotate/structure/found.js';
import type { Sentence } from '../annotate/reading.js';
import { concedesItself, leansBack } from '../annotate/leaning.js';
import { wordsAt, type Statement } from '../say/statement.js';
import { hasPredicate } from '../shorten/predicate.js';
import { onceFor } from '../../model/once-for.js';
import { isLesserClause } from './no-statement/no-statement.js';
import { addsToBefore, namesBefore } from './adds-to-before.js';
import { answersBefore } from './answers.js';
import { quotationGoesOn } from './joined/short-quotation.js';
import { takesUpBefore } from './joined/takes-up-before.js';
import { unmarkedAnnouncers } from './runs/unmarked-lists.js';

/** A sentence that leans on more than this many before it is not chosen by itself; more than two are few words together. */
const mostNeeded = 4;
const mostAtAnyLength = 2;

/**
 * The sentences before one that it is not understood without, in order; undefined where there are too many of them.
 *
 * @param inSeries sentences of lists that may be shown whole
 * @param overlong lists that no deck of this size holds: of these single items may be shown
 */
export const neededBy = (
  annotation: Annotation,
  statements: readonly Statement[],
  index: number,
  inSeries: ReadonlySet<number>,
  overlong: ReadonlySet<Series>,
): number[] | undefined => {
  const { reading } = annotation;
  if (reading.sentences[index]?.item !== undefined) {
    const above = itemsAbove(annotation, statements, index, { inSeries, overlong });
    return above === undefined ? undefined : withItemsOwn(reading, above, index);
  }
  const announcer = unmarkedAnnouncers(reading).get(index);
  if (announcer !== undefined) return inSeries.has(announcer) ? undefined : [announcer];
  const needed: number[] = [];
  for (let at = index; isJoined(reading, statements, at); at -= 1) {
    const before = reading.sentences[at - 1];
    const own = reading.sentences[at];
    if (before === undefined || own === undefined || needed.length === mostNeeded) return undefined;
    const isLong = wordsAt(statements, [before.index, ...needed, index]) > reading.pack.slideWords;
    if (needed.length >= mostAtAnyLength && isLong) return undefined;
    if (before.section !== own.section || before.turn !== own.turn || inSeries.has(before.index)) return undefined;
    needed.unshift(before.index);
  }
  return needed;
};

/** Whether a sentence is told with the one before it alone. */
const isJoined = (reading: Annotation['reading'], statements: readonly Statement[], at: number): boolean =>
  leansAt(reading, statements, at) ||
  completesBefore(reading, at) ||
  isOfExample(reading, at) ||
  addsToBefore(reading, at) ||
  takesUpBefore(reading, at) ||
  namesBefore(reading, at) ||
  answersBefore(reading, at);

/** "For example, you hold …. Each month you add …": an example is told with what it is one of, and goes on behind its first sentence. */
const isOfExample = (reading: Annotation['reading'], index: number): boolean => {
  const [before, own] = [reading.sentences[index - 1], reading.sentences[index]];
  return (
    before?.block === own?.block &&
    before?.item === own?.item &&
    (isExample(reading, own) || isExample(reading, before))
  );
};

/** Where an author explains; what news gives as an example is a fact. */
export const isExample = ({ pack, article }: Annotation['reading'], sentence: Sentence | undefined): boolean =>
  article.genre !== 'news' && sentence !== undefined && phraseAt(pack, 'examples', sentence.words, 0) > 0;

/** "Trường hợp không gửi thư. Đơn vị phải nêu rõ lý do.": a stop parts a condition from what it is the condition of. */
const completesBefore = (reading: Annotation['reading'], index: number): boolean => {
  const before = reading.sentences[index - 1];
  return before !== undefined && before.block === reading.sentences[index]?.block && isLesserClause(reading, before);
};

/**
 * What an item is read under: the items that it stands in. Undefined where they are shown elsewhere or take too much room, and for an
 * item that says nothing without the words that announce its list.
 */
const itemsAbove = (
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
  return above.length === 0 && isFragment(reading, index) ? undefined : above;
};

/** An item is read from its beginning: with what its own sentences say before, unless these are too many. */
const withItemsOwn = (
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
  return endsInColon(text, sentence) || phraseBefore(pack, 'listOpeners', words, words.length) > 0;
};

/** "…, such as:" */
export const endsInColon = (text: string, { start, end }: Span): boolean => /[:：]\s*$/u.test(text.slice(start, end));

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

/** A sentence that the next one limits or corrects ("Tuy nhiên", "But") is shown with that one or not at all. */
export const withLimit = (
  annotation: Annotation,
  statements: readonly Statement[],
  sentences: readonly number[],
  refused: ReadonlySet<number>,
): readonly number[] | undefined => {
  const { reading } = annotation;
  const last = reading.sentences[sentences.at(-1) ?? -1];
  const next = reading.sentences[(last?.index ?? -2) + 1];
  if (last === undefined || next === undefined) return sentences;
  const words = wordsAt(statements, [...sentences, next.index]);
  const isShowable = words <= reading.pack.slideWords * mostOfPair && !refused.has(next.index);
  if (isException(reading, last, next)) return isShowable ? [...sentences, next.index] : undefined;
  if (next.item !== last.item || next.section !== last.section) return sentences;
  if (raisesDoubt(last.words, reading.pack)) return isShowable ? [...sentences, next.index] : undefined;
  // "… from the state or the banks. Or from the members.": a stop parts what is one list.
  if (next.block === last.block && opensAlternative(next, reading.pack))
    return isShowable ? [...sentences, next.index] : undefined;
  if (quotationGoesOn(annotation, last, next) && isShowable && words <= reading.pack.slideWords)
    return [...sentences, next.index];
  // In another paragraph only what is set against a whole sentence turns it: "Although …" turns its own.
  const turns = next.block === last.block ? 'contrasts' : 'oppositions';
  if (phraseAt(reading.pack, turns, next.words, 0) === 0) return sentences;
  if (concedesItself(next.words, reading.text, reading.pack)) return sentences;
  return isShowable ? [...sentences, next.index] : undefined;
};

/** "Trường hợp …", behind a rule of a law in its item, or in a paragraph without a number below it: what the rule does not hold for. */
const isException = ({ article, pack }: Annotation['reading'], last: Sentence, next: Sentence): boolean =>
  article.genre === 'legal' &&
  last.item !== undefined &&
  (next.item === undefined || (next.item === last.item && next.block === last.block)) &&
  next.section === last.section &&
  phraseAt(pack, 'conditions', next.words, 0) > 0;

/** "Or …", and not "Between …". */
const opensAlternative = ({ words }: Sentence, pack: LanguagePack): boolean =>
  (['alternatives', 'coordinators'] as const).every((list) => phraseAt(pack, list, words, 0) > 0);

const mostOfPair = 1.6;

/** Whether a sentence, as it is shown, is understood only behind the one before it. */
export const leansAt = (reading: Annotation['reading'], statements: readonly Statement[], index: number): boolean => {
  const statement = statements[index];
  return statement !== undefined && isLeaning(statement, reading);
};

/** Once, as a deck is put together several times before its words are right. */
const isLeaning = onceFor(
  (
    { spans: [span], speaker, sentence, namedBefore }: Statement,
    { text, pack, article }: Annotation['reading'],
  ): boolean =>
    span === undefined
      ? false
      : namedBefore === true ||
        (!pointsFromQuotation(text, span, pack) &&
          leansBack(text, span, pack, {
            named: speaker !== undefined,
            isNews: article.genre === 'news',
            opens: sentence.index === 0,
          })),
);

/** “This settlement …”: who is quoted points to the matter of the article; only "he" and "they" are somebody in a line before. */
const pointsFromQuotation = (text: string, { start, end }: Span, pack: LanguagePack): boolean => {
  if (!opensQuotation(text.slice(start, end))) return false;
  const words = wordsOf(text, start, end);
  return (['personPronouns', 'bodyPronouns'] as const).every((list) => phraseAt(pack, list, words, 0) === 0);
};
