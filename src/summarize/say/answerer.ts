import { onOneLine } from '../../language/index.js';
import type { Annotation } from '../annotate/annotation.js';
import type { Statement } from './statement.js';

/** Away from its question an answer says who gives it. */
export const withAnswerer = ({ reading: { article, text } }: Annotation, statement: Statement): Statement => {
  const turn = article.turns[statement.sentence.turn ?? -1];
  return turn?.kind !== 'answer' || turn.speaker === undefined || statement.speaker !== undefined
    ? statement
    : { ...statement, speaker: onOneLine(text, turn.speaker) };
};
