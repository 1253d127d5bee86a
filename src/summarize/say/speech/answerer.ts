import { onOneLine } from '../../../language/index.js';
import type { Annotation } from '../../annotate/annotation.js';
import type { Reading } from '../../annotate/reading.js';
import { onceFor } from '../../../model/once-for.js';
import type { Statement } from '../statement.js';

/** Away from its question an answer says who gives it, and so does what others say who were not asked. */
export const withAnswerer = ({ reading }: Annotation, statement: Statement): Statement => answered(statement, reading);

/** One statement for one, as its point is kept by it. */
const answered = onceFor((statement: Statement, { article, text }: Reading): Statement => {
  const turn = article.turns[statement.sentence.turn ?? -1];
  if (turn?.speaker === undefined || statement.speaker !== undefined) return statement;
  const isOther = turn.kind === 'speech' && article.turns.some(({ kind }) => kind === 'question');
  return turn.kind === 'answer' || isOther ? { ...statement, speaker: onOneLine(text, turn.speaker) } : statement;
});
