import { phrasesOf, turnsMeaning, wordsOf } from '../../language/index.js';
import type { Point } from '../../model/briefing.js';
import type { Annotation } from '../annotate/annotation.js';
import { goesOnBehind } from '../annotate/structure/goes-on-behind.js';
import { joinSpans } from '../shorten/join.js';
import { identify } from '../../model/identify.js';
import { evidenceOf } from './evidence.js';
import type { Statement } from './statement.js';

/**
 * A sentence that lists what its head announces, laid out: the head as a point, each part as its child, so that head and child
 * read as a sentence of the article. Undefined where anything may reach over a joint: a negation, a condition, an "or".
 */
export const laidOut = ({ reading, phraseLists }: Annotation, { sentence, spans }: Statement): Point | undefined => {
  const [span] = spans;
  const list = phraseLists.find((one) => one.sentence === sentence.index);
  if (list === undefined || span === undefined || span.start >= list.head.end) return undefined;
  const { text, pack } = reading;
  const words = wordsOf(text, list.head.end, sentence.end);
  if (
    turnsMeaning(words, 0, words.length, pack) ||
    words.some((_, index) => phrasesOf(pack, 'alternatives').matchAt(words, index) > 0)
  )
    return undefined;
  if (/[“”"«»()]/u.test(text.slice(list.head.end, sentence.end))) return undefined;
  if (goesOnBehind(list.items, text, pack)) return undefined;
  const head = { start: span.start, end: list.head.end };
  const lead = `${joinSpans(text, [head])}:`;
  const children = list.items.map((item): Point => {
    const part = joinSpans(text, [item]);
    return { id: identify('point', part), text: part, evidence: evidenceOf(reading, [item]), origin: 'extract' };
  });
  return {
    id: identify('point', lead),
    text: lead,
    evidence: evidenceOf(reading, [head]),
    origin: 'extract',
    children,
  };
};
