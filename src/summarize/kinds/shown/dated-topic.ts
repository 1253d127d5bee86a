import type { LanguagePack } from '../../../language/index.js';
import type { Topic } from '../../../model/briefing.js';
import type { Annotation } from '../../annotate/annotation.js';
import { clockTimes } from './clock-times.js';
import { areOfOneSection } from './one-section.js';
import { isSingleLine } from './single-line.js';
import { timeOfPoint } from './time-of-point.js';

export const fewestDates = 3;
/** No line along which dates stand takes more. */
export const mostDates = 5;

/** A topic of lines that tell, one after the other, what happens at a date of its own; undefined for any other. */
export const datedTopic = (annotation: Annotation, topic: Topic): Topic | undefined => {
  const { kind, points } = topic;
  if (kind !== 'points' && kind !== 'enumeration' && kind !== 'summary') return undefined;
  if (points.length < fewestDates || points.length > mostDates || !points.every(isSingleLine)) return undefined;
  const { pack } = annotation.reading;
  const clock = clockTimes(
    points.map(({ text }) => text),
    pack,
  );
  if (clock !== undefined) return topicWith(topic, clock, pack);
  if (kind !== 'enumeration' && !areOfOneSection(annotation, points)) return undefined;
  const times = points.flatMap((point) => timeOfPoint(annotation, point, kind === 'enumeration') ?? []);
  const dates = times.flatMap(({ iso }) => iso ?? []);
  // Days of a week have no order but that in which they are told.
  const areTold = times.every(({ opens }) => opens) || dates.length === times.length;
  if (times.length < points.length || !areTold || !areInOrder(dates)) return undefined;
  return topicWith(
    topic,
    times.map(({ when }) => when),
    pack,
  );
};

const topicWith = (topic: Topic, whens: readonly string[], { labels }: LanguagePack): Topic => ({
  ...topic,
  points: topic.points.map((point, index) => ({ ...point, when: whens[index] ?? '' })),
  // A list stays one, all of whose items have to be there, and so does the summary.
  ...(topic.kind === 'points' ? { kind: 'timeline', label: labels.timeline } : {}),
});

/** Each later than the one before; a year that is not said again is that of the date before, or behind, it. */
export function areInOrder(dates: readonly string[]): boolean {
  const known = dates.find((date) => /^\d{4}/.test(date))?.slice(0, 4) ?? '';
  let year = known;
  const whole = dates.map((date) => {
    if (!date.startsWith('-')) year = date.slice(0, 4);
    return date.startsWith('-') ? `${year}${date.slice(1)}` : date;
  });
  return whole.every((date, index) => {
    const before = whole[index - 1];
    // "2026" is no later than "2026-03".
    return before === undefined || (before < date && !date.startsWith(before));
  });
}
