import type { Point } from '../../model/briefing.js';

/** A point without what stands below it, and how deep it stands. */
export interface Leveled {
  readonly point: Point;
  readonly depth: number;
}

/** Puts points below the nearest before them that stand less deep; those that stand as deep stand side by side, however deep that is. */
export function nested(points: readonly Leveled[]): Point[] {
  const tops: Growing[] = [];
  const path: { readonly node: Growing; readonly depth: number }[] = [];
  for (const { point, depth } of points) {
    const node: Growing = { point, children: [] };
    while ((path.at(-1)?.depth ?? -1) >= depth) path.pop();
    (path.at(-1)?.node.children ?? tops).push(node);
    path.push({ node, depth });
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
