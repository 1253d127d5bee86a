import type { Point, Topic } from '../../model/briefing.js';
import { identify } from '../../model/identify.js';
import { withChildren } from '../../model/points.js';
import type { Span } from '../../model/span.js';
import { lineOf } from './line-of.js';

/** A topic that tells a sentence of the article too, where the article has it among what the topic tells. */
export function withSentence(topic: Topic, { start, end }: Span, text: string): Topic | undefined {
  const words = lineOf(text.slice(start, end));
  if (words === '') return undefined;
  const point: Point = { id: identify('point', words), text: words, evidence: [{ start, end }], origin: 'extract' };
  const behind = topic.points.findIndex((one) => {
    const beginning = beginningOf(one);
    return Number.isFinite(beginning) && beginning > start;
  });
  return { ...topic, points: topic.points.toSpliced(behind < 0 ? topic.points.length : behind, 0, point) };
}

/** Where what a point tells begins in the article; nowhere for words of the author's own. */
const beginningOf = (point: Point): number =>
  Math.min(...withChildren(point).flatMap(({ evidence }) => evidence.map(({ start }) => start)));
