import type { Topic } from '../../../model/briefing.js';
import type { Annotation } from '../../annotate/annotation.js';
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
  const times = points.flatMap((point) => timeOfPoint(annotation, point, kind === 'enumeration') ?? []);
  const dates = times.flatMap(({ iso }) => iso ?? []);
  // Days of a week have no order but that in which they are told.
  const areTold = times.every(({ opens }) => opens) || dates.length === times.length;
  if (times.length < points.length || !areTold || !areInOrder(dates)) return undefined;
  const dated = points.map((point, index) => ({ ...point, when: times[index]?.when ?? '' }));
  const { timeline } = annotation.reading.pack.labels;
  // A list stays one, all of whose items have to be there, and so does the summary.
  return { ...topic, points: dated, ...(kind === 'points' ? { kind: 'timeline', label: timeline } : {}) };
};

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
