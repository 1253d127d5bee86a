import { detailsCondition, isOfOnePerson, leaningWord, namedAround } from '../../check/index.js';
import { isInNameOfOption, opensQuotation, phraseAt, wordsOf } from '../../language/index.js';
import type { Span } from '../../model/span.js';
import type { Annotation } from '../annotate/annotation.js';
import type { Series } from '../annotate/structure/found.js';
import type { Sentence } from '../annotate/reading.js';
import { takenBackIn } from '../annotate/claims/taken-back.js';
import { leansBack } from '../annotate/leaning.js';
import { weighedOptions } from '../annotate/structure/options/verdicts.js';
import { wordsAt, type Statement } from '../say/statement.js';
import { onceFor } from '../../model/once-for.js';
import { isLesserClause } from './no-statement/no-statement.js';
import { addsToBefore, namesBefore } from './adds-to-before.js';
import { itemsAbove, mostNeeded, withItemsOwn } from './joined/items-above.js';
import { answersBefore, answersItself, opensAnswer } from './answers.js';
import { isBriefBehind, isDayOfHeading } from './joined/brief-sentences.js';
import { answerAbove } from '../annotate/talk/heading-answers.js';
import { totalAbove } from './joined/total-above.js';
import { answersAbove, opensAsked } from './joined/answers-above.js';
import { isOfExample } from './joined/examples.js';
import { introducedIn } from './joined/introduced-in.js';
import { takesUpBefore } from './joined/takes-up-before.js';
import { placeOfParagraph } from './joined/place-of-paragraph.js';
import { isReserved } from './joined/exceptions.js';
import { isFragmentBehind } from './joined/fragment-behind.js';
import { settlesBefore } from './joined/settles-before.js';
import { retoldStandfirst } from './covered.js';
import { pointsFromQuotation } from './points-from-quotation.js';
import { isOtherHalf } from './joined/turns-before.js';
import { votedOn } from './joined/votes.js';
import { unmarkedAnnouncers } from './runs/unmarked-lists.js';

/** Of the sentences that one leans on; more are few words together. */
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
  if (announcer !== undefined) {
    const above = announcesByItself(reading, announcer) ? announcer : announcer - 1;
    return inSeries.has(above) ? undefined : [above];
  }
  const needed: number[] = [];
  for (let at = index; isJoined(reading, statements, at); at -= 1) {
    const before = reading.sentences[at - 1];
    if (opensAnswer(reading, at) || opensAsked(reading, at)) break;
    // The standfirst, of which the paragraph below says all.
    if (before !== undefined && before.index === retoldStandfirst(reading)) break;
    const own = reading.sentences[at];
    if (before === undefined || own === undefined || needed.length === mostNeeded) return undefined;
    const isLong = wordsAt(statements, [before.index, ...needed, index]) > reading.pack.slideWords;
    if (needed.length >= mostAtAnyLength && isLong) return undefined;
    if (before.section !== own.section || before.turn !== own.turn || inSeries.has(before.index)) return undefined;
    // What takes up the last item of a list takes up all of it.
    if (before.item !== undefined) return undefined;
    needed.unshift(before.index);
  }
  const matter = votedOn(reading, needed[0] ?? index);
  if (matter === undefined) return withIntroduction(annotation, statements, [...needed, index], inSeries, overlong);
  const isShort = wordsAt(statements, [matter, ...needed, index]) <= reading.pack.slideWords * mostOfPair;
  return isShort && !inSeries.has(matter) ? [matter, ...needed] : undefined;
};

/** In slides: two sentences that need each other may take more than one. */
export const mostOfPair = 2;

/** What answers the heading that asks, or "In Tarn, …", where it is not shown behind anything else that is needed, and both are no more than a slide holds. */
const withPlace = (
  reading: Annotation['reading'],
  statements: readonly Statement[],
  index: number,
  needed: readonly number[],
  inSeries: ReadonlySet<number>,
): number[] => {
  const first = needed[0] ?? index;
  const place = answerAbove(reading, first) ?? placeOfParagraph(reading, first);
  if (place === undefined || inSeries.has(place)) return [...needed];
  return wordsAt(statements, [place, ...needed, index]) > reading.pack.slideWords * mostOfPair
    ? [...needed]
    : [place, ...needed];
};

/** The sentences that the last of some needs, and before them the one that introduces whom these call by a short name, or of what they tell the rest. */
const withIntroduction = (
  annotation: Annotation,
  statements: readonly Statement[],
  sentences: readonly number[],
  inSeries: ReadonlySet<number>,
  overlong: ReadonlySet<Series>,
): number[] | undefined => {
  const needed = sentences.slice(0, -1);
  const [first = -1] = sentences;
  const place = sentences
    .flatMap((index) => [totalAbove(annotation.reading, index), introducedIn(annotation, index)])
    .find((at) => at !== undefined && at < first);
  if (place === undefined)
    return withPlace(annotation.reading, statements, sentences.at(-1) ?? first, needed, inSeries);
  const above = inSeries.has(place) ? undefined : neededBy(annotation, statements, place, inSeries, overlong);
  return above === undefined || above.length + sentences.length > mostNeeded ? undefined : [...above, place, ...needed];
};

/** "Cụ thể:" behind a sentence of its paragraph only points on: what it announces is read under that sentence. */
const announcesByItself = ({ sentences, pack }: Annotation['reading'], index: number): boolean => {
  const own = sentences[index];
  return (
    own === undefined ||
    sentences[index - 1]?.block !== own.block ||
    phraseAt(pack, 'listOpeners', own.words, 0) < own.words.length
  );
};

/** Whether a sentence is told with the one before it alone. */
const isJoined = (reading: Annotation['reading'], statements: readonly Statement[], at: number): boolean => {
  const sentence = reading.sentences[at];
  return sentence !== undefined && joinsBefore(sentence, reading, statements);
};

/** Once, as several sentences may need it, and a deck is put together several times before its words are right. */
const joinsBefore = onceFor(
  ({ index: at }: Sentence, reading: Annotation['reading'], statements: readonly Statement[]): boolean =>
    leansAt(reading, statements, at) ||
    completesBefore(reading, at) ||
    isFragmentBehind(reading, at) ||
    isBriefBehind(reading, at) ||
    isReservedAt(reading, at) ||
    isOfExample(reading, at) ||
    addsToBefore(reading, at) ||
    takesUpBefore(reading, at) ||
    namesBefore(reading, at) ||
    answersBefore(reading, at) ||
    answersItself(reading, at) ||
    answersAbove(reading, at) ||
    settlesBefore(reading, at) ||
    takenBackIn(reading).near.has(at - 1) ||
    isDayOfHeading(reading, at - 1) ||
    isOtherHalf(reading, at) ||
    isDetailOfCondition(reading, at),
);

/** "Otherwise the fee is lost." */
const isReservedAt = (reading: Annotation['reading'], index: number): boolean => {
  const [before, own] = [reading.sentences[index - 1], reading.sentences[index]];
  return before !== undefined && own !== undefined && isReserved(reading, before, own);
};

/** "Cụ thể, …", behind what would come under a condition. */
const isDetailOfCondition = ({ sentences, pack }: Annotation['reading'], index: number): boolean => {
  const [before, own] = [sentences[index - 1], sentences[index]];
  return own !== undefined && before?.block === own.block && detailsCondition(own.words, before.words, pack);
};

/** "Trường hợp không gửi thư. Đơn vị phải nêu rõ lý do.": a stop parts a condition from what it is the condition of. */
const completesBefore = (reading: Annotation['reading'], index: number): boolean => {
  const before = reading.sentences[index - 1];
  return before !== undefined && before.block === reading.sentences[index]?.block && isLesserClause(reading, before);
};

/** Whether a sentence, as it is shown, is understood only behind the one before it. */
export const leansAt = (reading: Annotation['reading'], statements: readonly Statement[], index: number): boolean => {
  const statement = statements[index];
  return statement !== undefined && isLeaning(statement, reading);
};

/** Once, as a deck is put together several times before its words are right. */
const isLeaning = onceFor(
  ({ spans: [span], speaker, sentence, namedBefore }: Statement, reading: Annotation['reading']): boolean => {
    const { text, pack, article, sentences } = reading;
    // "… and assaulting a second man two days later": before the first sentence stands nothing.
    return span === undefined ||
      (sentence.index === 0 && article.genre !== 'speech' && phraseAt(pack, 'anaphors', sentence.words, 0) === 0) ||
      countsOptions(reading, span)
      ? false
      : namedBefore === true ||
          ((goesOnQuoting(sentences, text, sentence.index) || !pointsFromQuotation(text, span, pack)) &&
            leansBack(text, span, pack, {
              named: speaker !== undefined || isOfOnePerson(article, pack),
              isNews: article.genre === 'news',
              opens: opensArticle(sentences, text, sentence.index),
              around: namedAround(article, pack),
            }));
  },
);

/** "Sở khuyến nghị chọn phương án thứ hai": of which, the name of the option says. */
const countsOptions = (reading: Annotation['reading'], { start, end }: Span): boolean => {
  const { text, pack, article } = reading;
  if (weighedOptions(reading).length === 0) return false;
  const words = wordsOf(text, start, end);
  const word = leaningWord(words, text, pack, { isNews: article.genre === 'news' });
  return word !== undefined && isInNameOfOption(words, word, text, pack);
};

/** Whether nothing stands before a sentence but lines without a stop, as those below a headline: "Yesterday, …" leans on none of them. */
const opensArticle = (sentences: readonly Sentence[], text: string, index: number): boolean =>
  index <= mostLines &&
  sentences.slice(0, index).every(({ start, end }) => !/[.!?…:;,]["”’»)]*\s*$/u.test(text.slice(start, end)));
const mostLines = 3;

/** “…,” he said. “That ends today.”: what is pointed to, the first half of their words says. */
const goesOnQuoting = (sentences: readonly Sentence[], text: string, index: number): boolean => {
  const [before, own] = [sentences[index - 1], sentences[index]];
  return (
    own !== undefined &&
    before?.block === own.block &&
    own.words.length <= longestRest &&
    opensQuotation(text.slice(before.start, before.end)) &&
    opensQuotation(text.slice(own.start, own.end))
  );
};

/** In words: a longer one speaks of the matter of the article. */
const longestRest = 12;
