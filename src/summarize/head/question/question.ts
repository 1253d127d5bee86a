import { answersOf, hesitationsIn } from '../../../check/index.js';
import { splitSentences, phraseAt, wordsOf } from '../../../language/index.js';
import { onceForEach } from '../../../model/once-for.js';
import type { Span } from '../../../model/span.js';
import { evidenceOf } from '../../say/evidence.js';
import { fluentSpans } from '../../say/speech/hesitation.js';
import { joinSpans } from '../../shorten/join.js';
import { leansBack } from '../../annotate/leaning.js';
import type { Reading } from '../../annotate/reading.js';
import { askedBehind, askedWithoutPurpose, behindLead, firstAsked } from './asked-alone.js';
import { askedPlainly, behindPreamble } from './asked-plainly.js';
import { askedIndirectly } from './asked-indirectly.js';
import { askedMatter } from './asked-matter.js';
import { asksForView } from './asks-for-view.js';
import { behindJoint } from './behind-joint.js';
import { behindQuestionAbove } from './follow-up.js';
import { isAsking, namesAgain, pointsAtLast, pointsBack } from './points-back.js';
import { questionOf, understoodBeside } from './understood-beside.js';
import { headingOf, mostLetters, mostOfClaim, type Heading } from '../heading.js';

/**
 * The question that an answer answers: whole where a title holds it, else the sentences of it that ask. What is said before them goes
 * where it takes a title's room or speaks of the answer before, and the question is understood without it; of one that is long what it asks
 * for, where its words part that. One that points back has beside it, or before it, what it points to.
 *
 * @returns undefined where nobody would understand it as a title: who answers stands over what they say then
 */
export const questionHeading = (reading: Reading, turn: number): Heading | undefined => {
  const heading = plainHeading(reading, turn);
  if (heading === undefined) return undefined;
  const first = answersOf(reading.article.turns, reading.text, reading.pack).get(turn)?.first ?? turn;
  const before = reading.article.turns.findLastIndex(({ kind }, at) => at < first && kind === 'answer');
  return behindQuestionAbove(reading, heading, before < 0 ? undefined : plainHeading(reading, before));
};

/** Once, as topics are headed again whenever they are put together. */
const plainHeading = onceForEach((reading: Reading, turn: number): Heading | undefined => {
  const heading = titleOfQuestion(reading, turn);
  return heading === undefined ? undefined : askedFluently(reading, askedPlainly(reading, heading));
});

/** "Do you—do you think it holds?": a title is what was asked, without what was said while the words were found. */
const askedFluently = (reading: Reading, heading: Heading): Heading => {
  const given = heading.headingEvidence ?? [];
  // The mark alone may be a span.
  const isHesitant = ({ start, end }: Span): boolean =>
    hesitationsIn(reading.text, { start, end }, reading.pack).length > 0;
  if (!given.some(isHesitant)) return heading;
  const spans = given.flatMap((span) => (isHesitant(span) ? fluentSpans(reading, span) : [span]));
  return { heading: joinSpans(reading.text, spans), headingEvidence: evidenceOf(reading, spans) };
};

const titleOfQuestion = (reading: Reading, turn: number): Heading | undefined => {
  const question = shownQuestion(reading, turn);
  const span = question?.headingEvidence?.[0];
  if (question === undefined || span === undefined) return question;
  if (pointsBack(reading, span) || asksForView(reading, span)) {
    const clause = namesAgain(reading) ? askedBehind(reading, span, mostLetters) : undefined;
    const beside = understoodBeside(reading, turn, span) ?? shortHeading(reading, clause);
    if (beside !== undefined) return beside;
    return pointsAtLast(reading, span) || asksForView(reading, span) ? undefined : question;
  }
  const own = behindLead(reading, span);
  const shown = own.start === span.start ? question : headingOf(reading, own);
  if (shown.heading.length <= mostOfClaim) return shown;
  const behind = behindPreamble(reading, own);
  if (behind !== undefined && behind.end - behind.start <= mostOfClaim) return headingOf(reading, behind);
  const asked = askedMatter(reading, own) ?? firstShort(reading, own) ?? askedBehind(reading, own, mostOfClaim);
  if (asked !== undefined) return headingOf(reading, asked);
  // Nobody reads seventy words as a heading: who answers stands over what they say.
  if (shown.heading.length <= longestHeading) return shown;
  return understoodBeside(reading, turn, own) ?? askedWithoutPurpose(reading, own, longestHeading);
};

const shortHeading = (reading: Reading, span: Span | undefined): Heading | undefined =>
  span === undefined ? undefined : headingOf(reading, span);

const firstShort = (reading: Reading, span: Span): Span | undefined => {
  const first = firstAsked(reading, span);
  return first !== undefined && first.end - first.start <= mostLetters ? first : undefined;
};

const shownQuestion = (reading: Reading, turn: number): Heading | undefined => {
  const question = questionOf(reading, turn);
  if (question === undefined) return undefined;
  const whole = headingOf(reading, behindJoint(reading, question.span));
  const sentences = splitSentences(reading.text, question.span, reading.pack);
  const asking = sentences.filter((sentence) => isAsking(reading, sentence));
  const [first, last] = [asking[0], asking.at(-1)];
  if (first !== undefined && last !== undefined && first !== sentences[0] && isLong(reading, whole, question.span)) {
    const asked = { start: first.start, end: last.end };
    const heading = headingOf(reading, behindJoint(reading, asked));
    // "Why is that?" says of nothing what it asks.
    const isBrief = wordsOf(reading.text, asked.start, asked.end).length < fewestWords;
    const isOpen =
      isBrief ||
      asksForView(reading, asked) ||
      leansBack(reading.text, asked, reading.pack, { isNews: false, whole: true });
    if (!isOpen && heading.heading.length <= mostLetters) return heading;
  }
  if (whole.heading.length <= longestQuestion) return whole;
  if (last === undefined) return askedIndirectly(reading, sentences);
  const alone = asking.findLast((one) => !takesForKnown(reading, one)) ?? last;
  return headingOf(reading, behindLead(reading, behindJoint(reading, alone)));
};

/** "If so, which?": it asks of what the question before it asks. */
const takesForKnown = ({ text, pack }: Reading, { start, end }: Span): boolean => {
  const words = wordsOf(text, start, end);
  const condition = phraseAt(pack, 'conditions', words, 0);
  return condition > 0 && text.charAt(words[condition]?.end ?? end) === ',';
};
const fewestWords = 5;

const isLong = ({ text, pack }: Reading, { heading }: Heading, span: Span): boolean =>
  heading.length > mostLetters || leansBack(text, span, pack, { isNews: false });

/** A question is set over three lines where it must be. */
const longestQuestion = mostLetters * 1.5;
const longestHeading = mostLetters * 1.2;
