import { keepsMeaning } from '../../../check/index.js';
import { phraseAt, wordsOf } from '../../../language/index.js';
import type { Span } from '../../../model/span.js';
import type { Reading, Sentence } from '../../annotate/reading.js';
import { joinSpans } from '../../shorten/join.js';

/** Fewer words say too little without who says them. */
export const fewestWords = 5;

/** Whether a quotation says all that its sentence does, but for who said it. */
export const isWholeWithout = (reading: Reading, sentence: Sentence, content: Span): boolean => {
  const { text, pack } = reading;
  const words = wordsOf(text, content.start, content.end);
  // "We" are with who speaks, who stands beside; "they" are somebody else.
  if (phraseAt(pack, 'firstPersons', words, 0) === 0 && phraseAt(pack, 'pronouns', words, 0) > 0) return false;
  return isQuotationAlone(reading, sentence, content);
};

/** The same, whoever it begins with. */
export const isQuotationAlone = (reading: Reading, sentence: Sentence, content: Span): boolean =>
  wordsOf(reading.text, content.start, content.end).length >= fewestWords &&
  isQuotation(reading.text, content) &&
  keepsRules(reading, sentence, content);

/** Whether the rules of a Briefing take what is said for a line of its own, and no date went with who says it. */
export const keepsRules = (reading: Reading, sentence: Sentence, content: Span): boolean => {
  const { text, pack } = reading;
  const candidate = { text: joinSpans(text, [content]), spans: [content], use: 'line' as const, spoken: true };
  return keepsMeaning(candidate, sentence, text, pack) && !dropsNumber(reading, sentence, content);
};

/** What was said with the quotation marks that stand right around it; without them where one of the two does not. */
export const withMarks = (text: string, sentence: Span, { start, end }: Span): Span => {
  const opening = /[“"«„]\s?$/u.exec(text.slice(sentence.start, start))?.[0].length;
  const closed = behindClosingMark(text, sentence, end);
  return opening === undefined || closed === undefined ? { start, end } : { start: start - opening, end: closed };
};

/** The place behind the mark that closes a quotation, and behind the stop or comma before that mark; undefined where none stands there. */
export const behindClosingMark = (text: string, sentence: Span, end: number): number | undefined => {
  const closing = /^[.,;!?…]*\s?[”"»“]/u.exec(text.slice(end, sentence.end))?.[0].length;
  return closing === undefined ? undefined : end + closing;
};

/** All of it is one quotation, marks and all. */
const isQuotation = (text: string, { start, end }: Span): boolean =>
  /^\s*[“"«„][^“”"«»„]+[”"»“][.,;!?]*\s*$/u.test(text.slice(start, end));

/** "…, he said on 3 May": when it was said stays. */
const dropsNumber = ({ text }: Reading, sentence: Sentence, content: Span): boolean =>
  /\d/.test(text.slice(sentence.start, content.start)) || /\d/.test(text.slice(content.end, sentence.end));
