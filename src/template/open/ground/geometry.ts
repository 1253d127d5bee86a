import type { XmlElement } from '../../../opc/xml/element.js';
import { child } from '../../../opc/xml/query.js';
import type { Box } from '../../../model/units.js';

/** A place on a slide, in English Metric Units from its top left corner. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** The lines that bound a shape; what an odd number of them surrounds is filled, as if each came back to where it begins. */
export type Outline = readonly (readonly Point[])[];

/** Whether a place lies inside an outline (even-odd rule). */
export function isInside({ x, y }: Point, outline: Outline): boolean {
  let inside = false;
  for (const line of outline) {
    let previous = line.at(-1);
    for (const point of line) {
      if (previous !== undefined && point.y > y !== previous.y > y) {
        const crossing = point.x + ((y - point.y) / (previous.y - point.y)) * (previous.x - point.x);
        if (x < crossing) inside = !inside;
      }
      previous = point;
    }
  }
  return inside;
}

/** The box around an outline. */
export function extremesOf(outline: Outline): { left: number; top: number; right: number; bottom: number } {
  const all = outline.flat();
  const xs = all.map(({ x }) => x);
  const ys = all.map(({ y }) => y);
  return { left: Math.min(...xs), top: Math.min(...ys), right: Math.max(...xs), bottom: Math.max(...ys) };
}

/** The corners of a box, from the top left one on, clockwise. */
export const cornersOf = ({ x, y, width, height }: Box): Point[] => [
  { x, y },
  { x: x + width, y },
  { x: x + width, y: y + height },
  { x, y: y + height },
];

/** A line that comes back to where it begins. */
export const closed = (line: readonly Point[]): Point[] =>
  line.length > 2 ? [...line, ...line.slice(0, 1)] : [...line];

/** Turns places of a group into places of the slide. */
export type Transform = (point: Point) => Point;

/** Leaves places where they are. */
export const same: Transform = (point) => point;

/** The places of what is inside a group: scaled into its box, and flipped and turned as a whole with it (ECMA-376 part 1, 20.1.7.5). */
export function insideOf(properties: XmlElement | undefined, toSlide: Transform): Transform {
  const transform = properties && child(properties, 'a:xfrm');
  const [from, size, to, extent] = ['a:chOff', 'a:chExt', 'a:off', 'a:ext'].map(
    (name) => transform && child(transform, name)?.attributes,
  );
  if (from === undefined || to === undefined) return toSlide;
  const [x, y, width, height] = [to['x'], to['y'], extent?.['cx'], extent?.['cy']].map((value) => Number(value ?? 0));
  const box = { x: x ?? 0, y: y ?? 0, width: width ?? 0, height: height ?? 0 };
  const across = scale(size?.['cx'], extent?.['cx']);
  const down = scale(size?.['cy'], extent?.['cy']);
  const { flipH, flipV, rot } = transform?.attributes ?? {};
  const rotation = Number(rot ?? 0);
  return (point) => {
    const inner = {
      x: box.x + (point.x - Number(from['x'])) * across,
      y: box.y + (point.y - Number(from['y'])) * down,
    };
    const flipped = {
      x: isTrue(flipH) ? 2 * box.x + box.width - inner.x : inner.x,
      y: isTrue(flipV) ? 2 * box.y + box.height - inner.y : inner.y,
    };
    return toSlide(rotation === 0 ? flipped : turned(flipped, box, rotation));
  };
}

const isTrue = (value: string | undefined): boolean => value === '1' || value === 'true';

const scale = (inner: string | undefined, outer: string | undefined): number =>
  Number(inner) > 0 && Number.isFinite(Number(outer)) ? Number(outer) / Number(inner) : 1;

/** A place turned around the middle of a box, in 60000ths of a degree. */
export function turned({ x, y }: Point, box: Readonly<Record<keyof Box, number>>, rotation: number): Point {
  const angle = (rotation / 60_000) * (Math.PI / 180);
  const centre = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  const [right, down] = [x - centre.x, y - centre.y];
  return {
    x: centre.x + right * Math.cos(angle) - down * Math.sin(angle),
    y: centre.y + right * Math.sin(angle) + down * Math.cos(angle),
  };
}
