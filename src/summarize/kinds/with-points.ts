import type { Point, Topic } from '../../model/briefing.js';
import { identify } from '../../model/identify.js';

/** A topic with other points in place of its own, each for each: its id tells their words, and stays where none has other words. */
export const withPoints = (topic: Topic, points: Point[]): Topic => {
  const isSame = points.every(({ text }, index) => text === topic.points[index]?.text);
  const id = isSame ? topic.id : identify(topic.kind, points.map(({ text }) => text).join('\n'));
  return { ...topic, id, points };
};
