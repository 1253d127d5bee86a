import { emu, type Box, type Emu } from '../../model/units.js';
import type { XmlElement } from '../../opc/xml/element.js';
import { child, descend } from '../../opc/xml/query.js';

export interface Placement {
  readonly box: Box;
  /** In 60000ths of a degree. */
  readonly rotation: number;
}

/** Where a shape, a picture, a connector or a group stands, if it says so itself. */
export function placement(shape: XmlElement): Placement | undefined {
  const transform =
    descend(shape, 'p:spPr', 'a:xfrm') ?? descend(shape, 'p:grpSpPr', 'a:xfrm') ?? child(shape, 'p:xfrm');
  const offset = transform && child(transform, 'a:off')?.attributes;
  const extent = transform && child(transform, 'a:ext')?.attributes;
  if (offset === undefined || extent === undefined) return undefined;
  const values = [offset['x'], offset['y'], extent['cx'], extent['cy']].map(Number);
  if (!values.every(Number.isFinite)) return undefined;
  const [x = 0, y = 0, width = 0, height = 0] = values;
  return {
    box: { x: emu(x), y: emu(y), width: emu(width), height: emu(height) },
    rotation: Number(transform?.attributes['rot'] ?? 0),
  };
}

/** In square English Metric Units. */
export const area = ({ width, height }: Box): number => width * height;

/** The area that two boxes share. */
export function sharedArea(one: Box, other: Box): number {
  const width = Math.min(one.x + one.width, other.x + other.width) - Math.max(one.x, other.x);
  const height = Math.min(one.y + one.height, other.y + other.height) - Math.max(one.y, other.y);
  return Math.max(0, width) * Math.max(0, height);
}

/** How much of the smaller of two boxes lies over the other: 0 to 1. */
export const overlapWith = (one: Box, other: Box): number =>
  sharedArea(one, other) / Math.max(1, Math.min(area(one), area(other)));

/** The part of a box that is on the slide. */
export function clipped(box: Box, size: { readonly width: Emu; readonly height: Emu }): Box {
  const [left, top] = [Math.max(0, box.x), Math.max(0, box.y)];
  const [right, bottom] = [Math.min(size.width, box.x + box.width), Math.min(size.height, box.y + box.height)];
  return { x: emu(left), y: emu(top), width: emu(Math.max(0, right - left)), height: emu(Math.max(0, bottom - top)) };
}

/** How much of a box is on the slide: 0 to 1. */
export const shareOnSlide = (box: Box, size: { readonly width: Emu; readonly height: Emu }): number =>
  sharedArea(box, { x: emu(0), y: emu(0), ...size }) / Math.max(1, area(box));
