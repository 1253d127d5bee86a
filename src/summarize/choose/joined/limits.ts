import { countsOn, isCounterpart } from '../../../check/index.js';
import { endsInColon, holdsPhrase, phraseAt } from '../../../language/index.js';
import { takenBackIn } from '../../annotate/claims/taken-back.js';
import type { Annotation } from '../../annotate/annotation.js';
import { concedesItself } from '../../annotate/leaning.js';
import type { Sentence } from '../../annotate/reading.js';
import { wordsAt, type Statement } from '../../say/statement.js';
import { announcedMatters } from '../../annotate/talk/announced-matters.js';
import { closesBefore, leadsOn, saysNothingAlone } from './brief-sentences.js';
import {
  deniesToOthers,
  holdsOnlyIf,
  isException,
  isExempt,
  isOtherBranch,
  isReserved,
  opensAlternative,
} from './exceptions.js';
import { quotationGoesOn } from '../runs/short-quotation.js';
import { settlesBefore } from './settles-before.js';
import { turnsBefore } from './turns-before.js';
import { votesOn } from './votes.js';
import { mostOfPair } from '../needs.js';
import { speaksToReader } from '../no-statement/speaks-to-reader.js';

/** A sentence that the next one limits or corrects ("Tuy nhiên", "But", "Frankly"), and what sets aside only that, is shown with it or not at all. */
export const withLimit = (
  annotation: Annotation,
  statements: readonly Statement[],
  sentences: readonly number[],
  refused: ReadonlySet<number>,
): readonly number[] | undefined => {
  const votes = votesOn(annotation.reading, sentences.at(-1) ?? -1);
  const voted = [...sentences, ...votes];
  const isShort = wordsAt(statements, voted) <= annotation.reading.pack.slideWords * mostOfPair;
  // What was moved is told with how it went, where a slide holds both.
  if (votes.length > 0 && isShort && !votes.some((index) => refused.has(index))) return voted;
  const limited = withNextLimit(annotation, statements, sentences, refused);
  // What somebody says in a few words is told with the next of their words: that may lead up to something itself.
  return limited === undefined || limited === sentences
    ? limited
    : withClosing(annotation, statements, withTurn(annotation, statements, limited, refused), refused);
};

/** With the few words behind the last sentence that close it, where they fit: “We steer it. We don’t stop it.” */
const withClosing = (
  annotation: Annotation,
  statements: readonly Statement[],
  sentences: readonly number[] | undefined,
  refused: ReadonlySet<number>,
): readonly number[] | undefined => {
  const next = sentences === undefined ? undefined : endOf(annotation, sentences).next;
  if (sentences === undefined || next === undefined || !closesBefore(annotation.reading, next.index)) return sentences;
  return withNextOf(annotation, statements, sentences, refused) ?? sentences;
};

/** With the sentence that says what the last one only sets aside, where both fit. */
const withTurn = (
  annotation: Annotation,
  statements: readonly Statement[],
  sentences: readonly number[],
  refused: ReadonlySet<number>,
): readonly number[] | undefined => {
  const { next } = endOf(annotation, sentences);
  if (next === undefined || !turnsBefore(annotation, next.index)) return sentences;
  return withNextOf(annotation, statements, sentences, refused);
};

const withNextLimit = (
  annotation: Annotation,
  statements: readonly Statement[],
  sentences: readonly number[],
  refused: ReadonlySet<number>,
): readonly number[] | undefined => {
  const { reading } = annotation;
  const { last, next } = endOf(annotation, sentences);
  if (last === undefined || next === undefined) return sentences;
  // What somebody else asks, or says against it, is their own line, and not the end of this one.
  if (next.turn !== last.turn) return sentences;
  // "I said that … So I take it back.", and "They say they are owed. This is correct. It was paid in May."
  const isHalf =
    takenBackIn(reading).near.has(last.index) ||
    (next.block === last.block && next.item === last.item && [last, next].some((one) => onlyConfirms(reading, one)));
  if (isHalf) {
    const corrected = withNextOf(annotation, statements, sentences, refused);
    return corrected === undefined ? undefined : withNextLimit(annotation, statements, corrected, refused);
  }
  const withNext = withNextOf(annotation, statements, sentences, refused);
  if (isException(reading, last, next)) return withNext;
  if (next.item !== last.item || next.section !== last.section) return sentences;
  // What was moved is told with what became of it.
  if (settlesBefore(reading, next.index))
    return withNext === undefined ? undefined : withNextLimit(annotation, statements, withNext, refused);
  if (settlesBefore(reading, last.index) && phraseAt(reading.pack, 'conclusions', next.words, 0) > 0)
    return withNext ?? sentences;
  if (saysYesOrNo(reading, last)) return withNext ?? sentences;
  if (isExempt(next, last, reading.pack)) return withNext;
  if (isReserved(reading, last, next)) return withNext ?? (next.block === last.block ? undefined : sentences);
  if (next.block === last.block && (deniesToOthers(reading, next) || isOtherBranch(reading, last, next)))
    return withNext;
  if (next.block === last.block && holdsOnlyIf(reading, next)) return withNext ?? sentences;
  // "Phase 1 costs four million. Phase 2 …": of two parts one alone would be taken for all of it.
  if (next.block === last.block && countsOn(last.words, next.words, reading.text)) {
    const whole = withNext === undefined ? undefined : withNextLimit(annotation, statements, withNext, refused);
    return whole ?? (isPartOfMany(reading, last, next) ? sentences : undefined);
  }
  // "… khiến nhiều người đặt câu hỏi": whether it is so, the next one says.
  if (holdsPhrase(reading.pack, 'doubts', last.words)) return withNext;
  // "This decree applies from the day of signing. Clause 1 applies from 1 January.": what holds from another day is no detail.
  if (next.block === last.block && [last, next].every(({ words }) => holdsPhrase(reading.pack, 'commencements', words)))
    return withNext;
  // "The sea was kind for two nights. Then it was not.", and what the last one only leads on to.
  if (closesBefore(reading, next.index))
    return withNext === undefined ? sentences : withNextLimit(annotation, statements, withNext, refused);
  // "… of 6%. Now it is 38%." "Now, moving to the gates." opens what comes.
  const isNow =
    announcedMatters(reading).get(next.index)?.isAll !== true &&
    phraseAt(reading.pack, 'presentTimes', next.words, 0) > 0 &&
    next.words.length <= mostOfNow * reading.pack.slideWords;
  if (next.block === last.block && isNow) return withNext ?? sentences;
  if (leadsOn(reading, last.index)) {
    if (withNext !== undefined) return withNextLimit(annotation, statements, withNext, refused) ?? sentences;
    return saysNothingAlone(reading, last.index) ? undefined : sentences;
  }
  // "… from the state or the banks. Or from the members.": a stop parts what is one list.
  if (next.block === last.block && opensAlternative(next, reading.pack)) return withNext;
  const isOnOneSlide = withNext !== undefined && wordsAt(statements, withNext) <= reading.pack.slideWords;
  if (isOnOneSlide && quotationGoesOn(annotation, last, next)) return withNext;
  if (turnsBefore(annotation, next.index)) return withNext;
  // "Sometimes the work is easy. Other times, …"
  if (next.block === last.block && isCounterpart(last.words, next.words, reading.pack)) return withNext;
  if (next.block === last.block && opposesInside(reading, next))
    return withNext ?? (refused.has(next.index) ? undefined : sentences);
  // In another paragraph only what is set against a whole sentence turns it: "Although …" turns its own.
  const turns = next.block === last.block ? 'contrasts' : 'oppositions';
  if (phraseAt(reading.pack, turns, next.words, 0) === 0) return sentences;
  // "But before I come to that, let me …": nothing is limited by what tells nothing.
  const limits = !concedesItself(next.words, reading.text, reading.pack) && !speaksToReader(annotation, next);
  return limits ? withNext : sentences;
};

/** "No, and they know it.", "That would be too easy.", which an answer begins with: what it says no to and why, the next sentence says. */
const saysYesOrNo = ({ sentences, article, pack, text }: Annotation['reading'], own: Sentence): boolean =>
  article.turns[own.turn ?? -1]?.kind === 'answer' &&
  sentences[own.index - 1]?.turn !== own.turn &&
  own.item === undefined &&
  own.words.length > 1 &&
  own.words.length <= pack.slideWords * mostOfNow &&
  !/[\d“”"]/u.test(text.slice(own.start, own.end)) &&
  (['yesAndNo', 'pronouns'] as const).some((list) => phraseAt(pack, list, own.words, 0) > 0);

/** Whether more than two are counted: no slide may hold them all. */
const isPartOfMany = ({ sentences, text }: Annotation['reading'], last: Sentence, next: Sentence): boolean =>
  countsOn(sentences[last.index - 1]?.words ?? [], last.words, text) ||
  countsOn(next.words, sentences[next.index + 1]?.words ?? [], text);

/** "This is correct.", between what others say and what has been done about it. */
const onlyConfirms = ({ pack }: Annotation['reading'], { words }: Sentence): boolean =>
  phraseAt(pack, 'confirmations', words, 0) === words.length;

/** The last of some sentences, and the one behind it in the article. */
const endOf = ({ reading }: Annotation, chosen: readonly number[]): { last?: Sentence; next?: Sentence } => {
  const last = reading.sentences[chosen.at(-1) ?? -1];
  const next = reading.sentences[(last?.index ?? -2) + 1];
  return { ...(last === undefined ? {} : { last }), ...(next === undefined ? {} : { next }) };
};

/** Some sentences with the next one; undefined where that is refused, or the two are too long for what two that need each other may take. */
const withNextOf = (
  annotation: Annotation,
  statements: readonly Statement[],
  sentences: readonly number[],
  refused: ReadonlySet<number>,
): readonly number[] | undefined => {
  const next = endOf(annotation, sentences).next?.index;
  // "But the new rules add these: …" limits by its list, which is chosen as a whole.
  if (next === undefined || refused.has(next) || announcesList(annotation.reading, next)) return undefined;
  const whole = [...sentences, next];
  return wordsAt(statements, whole) <= annotation.reading.pack.slideWords * mostOfPair ? whole : undefined;
};

const announcesList = ({ sentences, text }: Annotation['reading'], index: number): boolean => {
  const [own, below] = [sentences[index], sentences[index + 1]];
  return own !== undefined && own.item !== below?.item && endsInColon(text.slice(own.start, own.end));
};

/** In slides: what has come of what was told. */
const mostOfNow = 0.3;

/** "The price of cod, however, fell.", "Giá cá thì ngược lại: …": set against the sentence before in its middle. */
const opposesInside = ({ pack, text }: Annotation['reading'], { words }: Sentence): boolean =>
  words.slice(1, furthestOpposed).some((_, index) => {
    const at = index + 1;
    const length = phraseAt(pack, 'oppositions', words, at);
    if (length === 0) return false;
    const [before, behind] = [at, at + length].map((place) => text.slice(words[place - 1]?.end, words[place]?.start));
    return /^\s*[:.;]/u.test(behind ?? '') || ((before ?? '').includes(',') && /^\s*,/u.test(behind ?? ''));
  });
const furthestOpposed = 8;
