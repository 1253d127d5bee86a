import type { Point, Topic } from '../../model/briefing.js';
import { withPoint } from './with-point.js';

/**
 * Topics after a point went up or down by one place: past its neighbour, and at the end of its topic into the next one. What stands
 * below a point stays below it.
 */
export function movedPoint(
  topics: readonly Topic[],
  index: number,
  id: string,
  by: -1 | 1,
): readonly Topic[] | undefined {
  const topic = topics[index];
  if (topic === undefined) return undefined;
  const within = movedWithin(topic.points, id, by);
  if (within !== undefined) return topics.with(index, { ...topic, points: [...within] });
  const point = topic.points.find((one) => one.id === id);
  const neighbour = topics[index + by];
  const rest = withPoint(topic, id, () => []);
  if (point === undefined || neighbour === undefined || rest === undefined) return undefined;
  const points = by < 0 ? [...neighbour.points, point] : [point, ...neighbour.points];
  return topics.with(index, rest).with(index + by, { ...neighbour, points });
}

/** Points with one of them past its neighbour; nothing where it is at the end already, or not there. */
function movedWithin(points: readonly Point[], id: string, by: -1 | 1): readonly Point[] | undefined {
  const index = points.findIndex((point) => point.id === id);
  if (index >= 0) {
    const [one, other] = [points[index], points[index + by]];
    return one && other && points.with(index, other).with(index + by, one);
  }
  for (const [place, point] of points.entries()) {
    const children = movedWithin(point.children ?? [], id, by);
    if (children !== undefined) return points.with(place, { ...point, children: [...children] });
  }
  return undefined;
}
