import { answersOf } from '../../../check/index.js';
import { phraseAt, splitSentences, wordsOf } from '../../../language/index.js';
import type { Turn } from '../../../model/article.js';
import type { Span } from '../../../model/span.js';
import { leansBack } from '../../annotate/leaning.js';
import type { Reading } from '../../annotate/reading.js';
import { askedBehind, behindLead, firstAsked } from './asked-alone.js';
import { askedMatter } from './asked-matter.js';
import { headingOf, mostLetters, mostOfClaim, type Heading } from '../heading.js';

/**
 * The question that an answer answers: whole where a title holds it, else the sentences of it that ask. What is said before them goes
 * where it takes a title's room or speaks of the answer before, and the question is understood without it; of one that is long what it asks
 * for, where its words part that.
 */
export const questionHeading = (reading: Reading, turn: number): Heading | undefined => {
  const question = shownQuestion(reading, turn);
  const span = question?.headingEvidence?.[0];
  if (question === undefined || span === undefined) return question;
  if (pointsBack(reading, span)) return understoodBeside(reading, turn, span) ?? question;
  const own = behindLead(reading, span);
  const shown = own.start === span.start ? question : headingOf(reading, own);
  if (shown.heading.length <= mostOfClaim) return shown;
  const asked = askedMatter(reading, own) ?? firstShort(reading, own) ?? askedBehind(reading, own, mostOfClaim);
  if (asked !== undefined) return headingOf(reading, asked);
  // Nobody reads seventy words as a heading: who answers stands over what they say.
  return shown.heading.length <= longestHeading ? shown : understoodBeside(reading, turn, own);
};

const firstShort = (reading: Reading, span: Span): Span | undefined => {
  const first = firstAsked(reading, span);
  return first !== undefined && first.end - first.start <= mostLetters ? first : undefined;
};

/** "Should they feel confident?", "Is that the limit?": who is asked has a name on the slide, and so may be spoken to by a pronoun. */
const pointsBack = ({ text, pack }: Reading, span: Span): boolean =>
  leansBack(text, span, pack, { isNews: false, named: true });

/**
 * What is understood beside a question that points back: another question of the same turn, the nearest before it, or the question with
 * the sentence that it points to.
 */
const understoodBeside = (reading: Reading, turn: number, { end }: Span): Heading | undefined => {
  const question = questionOf(reading, turn);
  if (question === undefined) return undefined;
  const sentences = splitSentences(reading.text, question.span, reading.pack).filter(
    (sentence) => sentence.start < end,
  );
  const isShown = (span: Span, most: number): boolean => span.end - span.start <= most && !pointsBack(reading, span);
  const other = sentences
    .slice(0, -1)
    .filter(
      (sentence) =>
        isAsking(reading, sentence) && wordsOf(reading.text, sentence.start, sentence.end).length >= fewestOfOther,
    )
    .map((sentence) => behindJoint(reading, sentence))
    .findLast((sentence) => isShown(sentence, mostLetters));
  if (other !== undefined) return headingOf(reading, other);
  const before = sentences.at(-2);
  const both = before === undefined ? undefined : { start: behindJoint(reading, before).start, end };
  return both !== undefined && isShown(both, longestPair) ? headingOf(reading, both) : undefined;
};
/** Two sentences are read slowly as a heading. */
const longestPair = mostLetters * 1.25;
/** "Right?" asks for nothing. */
const fewestOfOther = 5;

const questionOf = ({ article: { turns, text }, pack }: Reading, turn: number): Turn | undefined => {
  const answer = answersOf(turns, text, pack).get(turn);
  return turns[answer?.questions.at(-1) ?? -1];
};

const isAsking = ({ text }: Reading, { start, end }: Span): boolean => /[?？]["”’»)]*$/u.test(text.slice(start, end));

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
    const isBrief = wordsOf(reading.text, asked.start, asked.end).length < fewestOfOther;
    const isOpen = isBrief || leansBack(reading.text, asked, reading.pack, { isNews: false });
    if (!isOpen && heading.heading.length <= mostLetters) return heading;
  }
  if (whole.heading.length <= longestQuestion) return whole;
  return last === undefined ? undefined : headingOf(reading, behindJoint(reading, last));
};

const isLong = ({ text, pack }: Reading, { heading }: Heading, span: Span): boolean =>
  heading.length > mostLetters || leansBack(text, span, pack, { isNews: false });

/** "And what comes next?": a word that joins it to the question before. */
const behindJoint = ({ text, pack }: Reading, { start, end }: Span): Span => {
  const words = wordsOf(text, start, end);
  const [first] = words;
  if (first?.start !== start || words.length <= fewestWords) return { start, end };
  const contrast = words[phraseAt(pack, 'contrasts', words, 0) - 1];
  // "However, few came. Why?": what it is set against is the answer before.
  const isSetApart = contrast !== undefined && text.startsWith(',', contrast.end);
  // "Với kết quả này, ông …": with, and no joint.
  const isJoint = phraseAt(pack, 'coordinators', words, 0) === 1 && phraseAt(pack, 'topicOpeners', words, 0) === 0;
  const joint = isSetApart ? contrast : isJoint ? first : undefined;
  if (joint === undefined) return { start, end };
  // "Pero ¿no …": the mark that opens the question stays.
  const gap = /^[\s,]*/u.exec(text.slice(joint.end, end))?.[0].length ?? 0;
  return { start: joint.end + gap, end };
};

/** "And why?" is all that is asked. */
const fewestWords = 3;

/** A question is set over three lines where it must be. */
const longestQuestion = mostLetters * 1.5;
const longestHeading = mostLetters * 1.2;
