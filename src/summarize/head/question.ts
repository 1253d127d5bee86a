import { answersOf } from '../../check/index.js';
import { splitSentences } from '../../language/index.js';
import type { Reading } from '../annotate/reading.js';
import { headingOf, mostLetters, type Heading } from './heading.js';

/** The question that an answer answers: whole where a title holds it, else the sentence of it that asks. */
export const questionHeading = (reading: Reading, turn: number): Heading | undefined => {
  const { turns, text } = reading.article;
  const answer = answersOf(turns, text, reading.pack).get(turn);
  const question = turns[answer?.questions.at(-1) ?? -1];
  if (question === undefined) return undefined;
  const whole = headingOf(reading, question.span);
  if (whole.heading.length <= longestQuestion) return whole;
  const asking = splitSentences(reading.text, question.span, reading.pack).filter(({ start, end }) =>
    /[?？]["”’»)]*$/u.test(reading.text.slice(start, end)),
  );
  const last = asking.at(-1);
  return last === undefined ? undefined : headingOf(reading, last);
};

/** A question is set over three lines where it must be. */
const longestQuestion = mostLetters * 1.5;
