import { boundsOf, pointOn, type Bounds } from '../geometry/bounds.js';
import type { Point, Segment } from '../geometry/segment.js';

/** A part of an outline that is filled by the even-odd rule, as the paths of DrawingML are. */
export interface FillPart {
  readonly outline: readonly Segment[];
  /** False for a part that lies in another one which fills it already. */
  readonly filled: boolean;
}

/**
 * Splits an outline into parts that filled by the even-odd rule look as the whole does by its own rule. By the nonzero
 * rule, a ring inside another is a hole only if it runs the other way: it goes to the ring around it, and every other
 * ring is a part of its own. Rings that cross each other or themselves are taken as if they did not.
 */
export function fillParts(outline: readonly Segment[], rule: 'nonzero' | 'evenodd'): FillPart[] {
  const rings = ringsOf(outline);
  if (rule === 'evenodd' || rings.length < 2) return [{ outline, filled: true }];
  const polygons = rings.map(flatten);
  const bounds = rings.map(boundsOf);
  const areas = polygons.map(signedArea);
  const holds = (other: number, index: number): boolean =>
    other !== index &&
    Math.abs(areas[other] ?? 0) > Math.abs(areas[index] ?? 0) &&
    surrounds(bounds[other], bounds[index]) &&
    isInside(polygons[index], polygons[other]);
  const around = rings.map((_, index) => [...rings.keys()].filter((other) => holds(other, index)));
  const winding = (indices: readonly number[]): number =>
    indices.reduce((sum, index) => sum + Math.sign(areas[index] ?? 0), 0);
  const isHole = around.map((outer, index) => outer.length > 0 && winding([...outer, index]) === 0);
  return rings.flatMap((ring, index): FillPart[] => {
    if (isHole[index] === true) return [];
    const holes = rings.filter(
      (_, other) => isHole[other] === true && smallest(around[other], areas, isHole) === index,
    );
    const outer = around[index] ?? [];
    return [{ outline: [ring, ...holes].flat(), filled: outer.length === 0 || winding(outer) === 0 }];
  });
}

/** The smallest ring around that is no hole itself. */
function smallest(
  around: readonly number[] = [],
  areas: readonly number[],
  isHole: readonly boolean[],
): number | undefined {
  const size = (index: number): number => Math.abs(areas[index] ?? 0);
  return [...around].filter((index) => isHole[index] !== true).sort((one, other) => size(one) - size(other))[0];
}

function ringsOf(outline: readonly Segment[]): Segment[][] {
  const rings: Segment[][] = [];
  for (const segment of outline) {
    if (segment.kind === 'move') rings.push([segment]);
    else rings.at(-1)?.push(segment);
  }
  return rings.filter((ring) => ring.length > 1);
}

/** How many straight pieces stand for a curve. */
const pieces = 8;

function flatten(ring: readonly Segment[]): Point[] {
  const points: Point[] = [];
  let at: Point = [0, 0];
  for (const segment of ring) {
    if (segment.kind === 'close') continue;
    if (segment.kind === 'curve') {
      const corners = [at, segment.one, segment.other, segment.to] as const;
      for (let piece = 1; piece < pieces; piece++) points.push(pointOn(corners, piece / pieces));
    }
    points.push(segment.to);
    at = segment.to;
  }
  return points;
}

/** Positive for clockwise to the eye. */
function signedArea(polygon: readonly Point[]): number {
  return polygon.reduce((sum, [x, y], index) => {
    const [nextX, nextY] = polygon[(index + 1) % polygon.length] ?? [x, y];
    return sum + (x * nextY - nextX * y) / 2;
  }, 0);
}

const surrounds = (outer: Bounds | undefined, inner: Bounds | undefined): boolean =>
  outer !== undefined &&
  inner !== undefined &&
  outer.left <= inner.left &&
  outer.top <= inner.top &&
  outer.right >= inner.right &&
  outer.bottom >= inner.bottom;

/** Whether most of the corners of one polygon lie in the other. */
function isInside(polygon: readonly Point[] = [], other: readonly Point[] = []): boolean {
  return polygon.filter((point) => isWithin(other, point)).length * 2 > polygon.length;
}

/** Counts the edges that a ray to the right crosses. */
function isWithin(polygon: readonly Point[], [x, y]: Point): boolean {
  let inside = false;
  polygon.forEach(([x1, y1], index) => {
    const [x2, y2] = polygon[(index + 1) % polygon.length] ?? [x1, y1];
    if (y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1) inside = !inside;
  });
  return inside;
}
