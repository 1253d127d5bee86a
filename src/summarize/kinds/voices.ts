import { wordsOf } from '../../language/index.js';
import type { Span } from '../../model/span.js';
import type { Annotation } from '../annotate/annotation.js';
import type { Quotation } from '../annotate/structure/found.js';
import type { Statement } from '../say/statement.js';

/** A statement that is what somebody said word for word, and nothing else of weight. */
export interface Voice {
  readonly statement: Statement;
  readonly quotation: Quotation;
}

/** The quotation that a statement is, where it says little beside it. */
export const voiceOf = ({ reading, quotations }: Annotation, statement: Statement): Voice | undefined => {
  const [first, last] = [statement.spans[0], statement.spans.at(-1)];
  if (first === undefined || last === undefined || statement.speaker === undefined) return undefined;
  const whole = { start: first.start, end: last.end };
  const quotation = quotations.find(
    ({ sentence, text }) => sentence === statement.sentence.index && inside(text, whole),
  );
  if (quotation === undefined) return undefined;
  const quoted = wordsOf(reading.text, quotation.text.start, quotation.text.end).length;
  return quoted >= statement.words - 1 ? { statement, quotation } : undefined;
};

const inside = (inner: Span, outer: Span): boolean => inner.start >= outer.start && inner.end <= outer.end;
