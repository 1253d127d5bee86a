import type { Point, Topic } from '../../model/briefing.js';

/** What comes in place of a point: none, one or several; nothing where it stays as it is. */
export type Change = (point: Point) => readonly Point[] | undefined;

/** A topic with one of its points changed, however deep it stands; nothing where it is not there, or nothing changes. */
export function withPoint(topic: Topic, id: string, change: Change): Topic | undefined {
  const points = changedPoints(topic.points, id, change);
  return points && { ...topic, points: [...points] };
}

function changedPoints(points: readonly Point[], id: string, change: Change): readonly Point[] | undefined {
  const index = points.findIndex((point) => point.id === id);
  const found = points[index];
  if (found !== undefined) {
    const changed = change(found);
    return changed && points.toSpliced(index, 1, ...changed);
  }
  for (const [place, point] of points.entries()) {
    const children = changedPoints(point.children ?? [], id, change);
    if (children !== undefined) return points.with(place, withChildren(point, children));
  }
  return undefined;
}

function withChildren(point: Point, children: readonly Point[]): Point {
  const changed: Point = { ...point, children: [...children] };
  if (children.length === 0) delete changed.children;
  return changed;
}
