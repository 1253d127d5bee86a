import { emuToPoints } from '../../../model/units.js';
import { flippedAndTurned, intoGroup, type PlacedBox } from '../../../opc/drawing/turn.js';
import type { XmlElement } from '../../../opc/xml/element.js';
import type { Point } from '../../../template/picture/svg/geometry/segment.js';

/** Turns places in English Metric Units of a shape or group into places of the slide in points. */
export type ToSlide = (point: Point) => Point;

/** The place on a slide of what stands in no group. */
export const toPoints: ToSlide = ([x, y]) => [emuToPoints(x), emuToPoints(y)];

/** What the shapes in a group are placed by: its own field, moved, stretched, flipped and turned to how the group stands. */
export function insideGroup(properties: XmlElement | undefined, toSlide: ToSlide): ToSlide {
  const move = intoGroup(properties);
  if (move === undefined) return toSlide;
  return ([x, y]) => {
    const moved = move({ x, y });
    return toSlide([moved.x, moved.y]);
  };
}

/** What the outline of a shape, in its own box from 0 to 1, becomes on the slide: flipped, turned, in its place. */
export function onSlide(box: PlacedBox, transform: XmlElement | undefined, toSlide: ToSlide): ToSlide {
  const move = flippedAndTurned(transform, box);
  return ([across, down]) => {
    const { x, y } = move({ x: box.x + across * box.width, y: box.y + down * box.height });
    return toSlide([x, y]);
  };
}
