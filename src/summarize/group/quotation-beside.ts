import { fold, opensQuotation } from '../../language/index.js';
import { overlaps } from '../../model/overlap.js';
import type { Annotation } from '../annotate/annotation.js';
import type { Reading } from '../annotate/reading.js';
import type { Statement } from '../say/statement.js';

/** Whether one pair of marks holds the end of a statement and the next, also in another paragraph. */
export const isOneQuotation = ({ reading, quotations }: Annotation, one: Statement, other: Statement): boolean => {
  const last = reading.sentences[one.last ?? one.sentence.index] ?? one.sentence;
  return quotations.some(({ text }) => overlaps(text, last) && overlaps(text, other.sentence));
};

/** “We do not know.”, whose speaker another sentence names, before what is not theirs: one line would take it from them. */
export const isNamedBeside = ({ text }: Reading, one: Statement, other: Statement): boolean => {
  const { sentence, spans, speaker, last } = one;
  const [span] = spans;
  return (
    last === undefined &&
    speaker !== undefined &&
    speaker !== other.speaker &&
    span?.start === sentence.start &&
    opensQuotation(one.text) &&
    /[”"»][.,!?…]*$/u.test(text.slice(sentence.start, sentence.end)) &&
    span.end + longestMark >= sentence.end &&
    !opensQuotation(other.text)
  );
};
/** What may close a sentence behind its last word. */
const longestMark = 3;

/** "Many try. “They will not get away with it.”", whose speaker stands further on: in one line with what is told before it nobody would say it. */
export const isSaidByAnother = (one: Statement, other: Statement): boolean => {
  const { speaker, text } = other;
  if (speaker === undefined || speaker === one.speaker || !opensQuotation(text)) return false;
  // "Ann Lee, the pilot": a line that names her needs nobody beside it.
  const [name = speaker] = speaker.split(',');
  return !fold(one.text).includes(fold(name));
};
