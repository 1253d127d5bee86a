import { answersOf } from '../../../check/index.js';
import { phraseAt, splitSentences, wordsOf } from '../../../language/index.js';
import type { Turn } from '../../../model/article.js';
import type { Span } from '../../../model/span.js';
import type { Reading } from '../../annotate/reading.js';
import { headingOf, mostLetters, type Heading } from '../heading.js';
import { asksForView } from './asks-for-view.js';
import { behindJoint } from './behind-joint.js';
import { isAsking, pointsAtLast, pointsBack } from './points-back.js';

/**
 * What is understood beside a question that points back: another question of the same turn, the nearest before it, or the question with
 * the sentence before it; that sentence alone where the question points to it and both are too long for a title.
 */
export const understoodBeside = (reading: Reading, turn: number, { end }: Span): Heading | undefined => {
  const question = questionOf(reading, turn);
  if (question === undefined) return undefined;
  const sentences = splitSentences(reading.text, question.span, reading.pack).filter(
    (sentence) => sentence.start < end,
  );
  const isUnderstood = (span: Span): boolean => !pointsBack(reading, span) && !asksForView(reading, span);
  const other = sentences
    .slice(0, -1)
    .filter((sentence) => isAsking(reading, sentence) && isLongEnough(reading, sentence))
    .map((sentence) => behindJoint(reading, sentence))
    .findLast((sentence) => sentence.end - sentence.start <= longestPair && isUnderstood(sentence));
  if (other !== undefined) return headingOf(reading, other);
  const [above, last] = sentences.slice(-2);
  if (above === undefined || last === undefined) return undefined;
  const before = behindJoint(reading, above);
  if (!isUnderstood(before)) return undefined;
  // "This will do what to the rents?": told alone, what stands before it would be taken for what is told below.
  if (end - before.start <= (takesUp(reading, last) ? longestTakenUp : longestPair))
    return headingOf(reading, { start: before.start, end });
  const isTold =
    isPointedAt(reading, last) && before.end - before.start <= longestPair && isLongEnough(reading, before);
  return isTold ? headingOf(reading, before) : undefined;
};
/** Two sentences are read slowly as a heading. */
const longestPair = mostLetters * 1.25;
/** Three lines of a title. */
const longestTakenUp = mostLetters * 1.4;

/** "Điều này sẽ …?", "… nhận định này?", "Ý kiến của ông?": what is asked for is what the sentence before says. */
const isPointedAt = (reading: Reading, span: Span): boolean =>
  takesUp(reading, span) || pointsAtLast(reading, span) || asksForView(reading, span);

/** "Điều này sẽ tác động thế nào đến …?": asks for more than what it points to. */
const takesUp = ({ text, pack }: Reading, { start, end }: Span): boolean =>
  phraseAt(pack, 'pronouns', wordsOf(text, start, end), 0) > 1;

/** "Right?" asks for nothing, and "Of course." tells nothing. */
const isLongEnough = ({ text }: Reading, { start, end }: Span): boolean =>
  wordsOf(text, start, end).length >= fewestWords;
const fewestWords = 5;

/** The question that an answer answers, the last of several. */
export const questionOf = ({ article: { turns, text }, pack }: Reading, turn: number): Turn | undefined => {
  const answer = answersOf(turns, text, pack).get(turn);
  return turns[answer?.questions.at(-1) ?? -1];
};
