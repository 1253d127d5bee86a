import { emuToPoints } from '../../../model/units.js';
import type { XmlElement } from '../../../opc/xml/element.js';
import { child } from '../../../opc/xml/query.js';
import type { Point } from '../../../template/picture/svg/geometry/segment.js';

/** Turns places in English Metric Units of a shape or group into places of the slide in points. */
export type ToSlide = (point: Point) => Point;

/** The place on a slide of what stands in no group. */
export const toPoints: ToSlide = ([x, y]) => [emuToPoints(x), emuToPoints(y)];

/** What the shapes in a group are placed by: its own field, moved and stretched to where the group stands. */
export function insideGroup(properties: XmlElement | undefined, toSlide: ToSlide): ToSlide {
  const transform = properties && child(properties, 'a:xfrm');
  const [from, size, to, extent] = ['a:chOff', 'a:chExt', 'a:off', 'a:ext'].map(
    (name) => transform && child(transform, name)?.attributes,
  );
  if (from === undefined || to === undefined) return toSlide;
  const scale = (inner: string | undefined, outer: string | undefined): number =>
    Number(inner) > 0 && Number.isFinite(Number(outer)) ? Number(outer) / Number(inner) : 1;
  const [across, down] = [scale(size?.['cx'], extent?.['cx']), scale(size?.['cy'], extent?.['cy'])];
  const [fromX, fromY, toX, toY] = [from['x'], from['y'], to['x'], to['y']].map((value) => Number(value ?? 0));
  return ([x, y]) => toSlide([(toX ?? 0) + (x - (fromX ?? 0)) * across, (toY ?? 0) + (y - (fromY ?? 0)) * down]);
}

/** What the outline of a shape, in its own box from 0 to 1, becomes on the slide: flipped, turned, in its place. */
export function onSlide(
  { x, y, width, height }: { readonly x: number; readonly y: number; readonly width: number; readonly height: number },
  transform: XmlElement | undefined,
  toSlide: ToSlide,
): ToSlide {
  const { flipH, flipV, rot } = transform?.attributes ?? {};
  const angle = (Number(rot ?? 0) / 60_000) * (Math.PI / 180);
  const [cosine, sine] = [Math.cos(angle), Math.sin(angle)];
  const [middleX, middleY] = [x + width / 2, y + height / 2];
  return ([across, down]) => {
    const right = ((flipH === '1' ? 1 - across : across) - 0.5) * width;
    const below = ((flipV === '1' ? 1 - down : down) - 0.5) * height;
    return toSlide([middleX + right * cosine - below * sine, middleY + right * sine + below * cosine]);
  };
}
