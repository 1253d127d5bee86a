import type { Box } from '../../../model/units.js';
import { intoGroup, type Move, type Place } from '../../../opc/drawing/turn.js';
import type { XmlElement } from '../../../opc/xml/element.js';

/** A place on a slide, in English Metric Units from its top left corner. */
export type Point = Place;

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

/** Leaves places where they are. */
export const same: Move = (point) => point;

/** The places of what is inside a group: scaled into its box, and flipped and turned as a whole with it. */
export function insideOf(properties: XmlElement | undefined, toSlide: Move): Move {
  const move = intoGroup(properties);
  return move === undefined ? toSlide : (place) => toSlide(move(place));
}
