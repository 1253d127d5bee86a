export type Point = readonly [x: number, y: number];

/** A piece of an outline, from where the last one ended. Arcs and quadratic curves are written as cubic ones. */
export type Segment =
  | { readonly kind: 'move' | 'line'; readonly to: Point }
  | { readonly kind: 'curve'; readonly one: Point; readonly other: Point; readonly to: Point }
  | { readonly kind: 'close' };

export const move = (x: number, y: number): Segment => ({ kind: 'move', to: [x, y] });
export const line = (x: number, y: number): Segment => ({ kind: 'line', to: [x, y] });
export const curve = (one: Point, other: Point, to: Point): Segment => ({ kind: 'curve', one, other, to });
export const close: Segment = { kind: 'close' };

/** A quadratic curve as the cubic one that is the same. */
export function quadratic(from: Point, handle: Point, to: Point): Segment {
  const towards = (end: Point): Point => [
    end[0] + (handle[0] - end[0]) * (2 / 3),
    end[1] + (handle[1] - end[1]) * (2 / 3),
  ];
  return curve(towards(from), towards(to), to);
}

/** A segment with all of its points changed. */
export function mapPoints(segment: Segment, change: (point: Point) => Point): Segment {
  switch (segment.kind) {
    case 'close':
      return segment;
    case 'curve':
      return curve(change(segment.one), change(segment.other), change(segment.to));
    default:
      return { kind: segment.kind, to: change(segment.to) };
  }
}
