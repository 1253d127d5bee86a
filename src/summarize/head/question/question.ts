import { answersOf } from '../../../check/index.js';
import { phraseAt, splitSentences, wordsOf } from '../../../language/index.js';
import type { Span } from '../../../model/span.js';
import { leansBack } from '../../annotate/leaning.js';
import type { Reading } from '../../annotate/reading.js';
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
  if (question === undefined || span === undefined || question.heading.length <= mostOfClaim) return question;
  const asked = askedMatter(reading, span);
  return asked === undefined ? question : headingOf(reading, asked);
};

const shownQuestion = (reading: Reading, turn: number): Heading | undefined => {
  const { turns, text } = reading.article;
  const answer = answersOf(turns, text, reading.pack).get(turn);
  const question = turns[answer?.questions.at(-1) ?? -1];
  if (question === undefined) return undefined;
  const whole = headingOf(reading, behindJoint(reading, question.span));
  const sentences = splitSentences(reading.text, question.span, reading.pack);
  const asking = sentences.filter(({ start, end }) => /[?？]["”’»)]*$/u.test(reading.text.slice(start, end)));
  const [first, last] = [asking[0], asking.at(-1)];
  if (first !== undefined && last !== undefined && first !== sentences[0] && isLong(reading, whole, question.span)) {
    const asked = { start: first.start, end: last.end };
    const heading = headingOf(reading, behindJoint(reading, asked));
    const isOpen = leansBack(reading.text, asked, reading.pack, { isNews: false });
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
  const joins = first?.start === start && phraseAt(pack, 'coordinators', words, 0) === 1 && words.length > fewestWords;
  if (!joins) return { start, end };
  // "Pero ¿no …": the mark that opens the question stays.
  const gap = /^[\s,]*/u.exec(text.slice(first.end, end))?.[0].length ?? 0;
  return { start: first.end + gap, end };
};

/** "And why?" is all that is asked. */
const fewestWords = 3;

/** A question is set over three lines where it must be. */
const longestQuestion = mostLetters * 1.5;
