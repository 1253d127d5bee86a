import type { Point, Segment } from './segment.js';

export interface Bounds {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** The smallest rectangle that holds an outline; of curves the curve itself counts, not its handles. */
export function boundsOf(outline: readonly Segment[]): Bounds {
  const bounds = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity };
  const add = ([x, y]: Point): void => {
    bounds.left = Math.min(bounds.left, x);
    bounds.right = Math.max(bounds.right, x);
    bounds.top = Math.min(bounds.top, y);
    bounds.bottom = Math.max(bounds.bottom, y);
  };
  let at: Point = [0, 0];
  for (const segment of outline) {
    if (segment.kind === 'close') continue;
    if (segment.kind === 'curve') {
      const { one, other, to } = segment;
      const corners = [at, one, other, to] as const;
      const turns = [0, 1].flatMap((axis) => turnsOf(corners.map((corner) => corner[axis] ?? 0)));
      for (const share of turns) add(pointOn(corners, share));
    }
    add(segment.to);
    at = segment.to;
  }
  return bounds;
}

type Corners = readonly [Point, Point, Point, Point];

/** The point of a cubic curve at a share of its way. */
export function pointOn(corners: Corners, share: number): Point {
  const rest = 1 - share;
  const weights = [rest ** 3, 3 * rest ** 2 * share, 3 * rest * share ** 2, share ** 3];
  const sum = (axis: 0 | 1): number =>
    weights.reduce((total, weight, index) => total + weight * (corners[index]?.[axis] ?? 0), 0);
  return [sum(0), sum(1)];
}

/** Where one coordinate of a cubic curve turns back: the zeros of its derivative between 0 and 1. */
function turnsOf([start = 0, one = 0, other = 0, end = 0]: readonly number[]): number[] {
  const a = 3 * (end - 3 * other + 3 * one - start);
  const b = 6 * (other - 2 * one + start);
  const c = 3 * (one - start);
  const root = Math.sqrt(b * b - 4 * a * c);
  const zeros = Math.abs(a) < 1e-12 ? [-c / b] : [(-b + root) / (2 * a), (-b - root) / (2 * a)];
  return zeros.filter((share) => share > 0 && share < 1);
}
