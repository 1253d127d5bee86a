import type { Point } from '../../model/briefing.js';

/** A point without what stands below it, and how deep it stands. */
export interface Leveled {
  readonly point: Point;
  readonly depth: number;
}

/** Puts points below those that they follow, as deep as they stand; none stands deeper than one below what it follows. */
export function nested(points: readonly Leveled[]): Point[] {
  const [tops, path]: [Growing[], Growing[]] = [[], []];
  for (const { point, depth } of points) {
    const node: Growing = { point, children: [] };
    path.length = Math.min(depth, path.length);
    (path.at(-1)?.children ?? tops).push(node);
    path.push(node);
  }
  return tops.map(grown);
}

interface Growing {
  readonly point: Point;
  readonly children: Growing[];
}

function grown({ point, children }: Growing): Point {
  const alone = withoutChildren(point);
  return children.length === 0 ? alone : { ...alone, children: children.map(grown) };
}

function withoutChildren(point: Point): Point {
  if (point.children === undefined) return point;
  const alone = { ...point };
  delete alone.children;
  return alone;
}
