import type { XmlElement } from '../../../opc/xml/element.js';
import { children, descend } from '../../../opc/xml/query.js';
import { arc } from '../../../template/picture/svg/geometry/arc.js';
import { close, curve, quadratic, type Point, type Segment } from '../../../template/picture/svg/geometry/segment.js';

/** A part of a shape that is filled, drawn along, or both, in the box of the shape from 0 to 1. */
export interface OutlinePart {
  readonly outline: readonly Segment[];
  readonly filled: boolean;
  readonly stroked: boolean;
}

/** The paths of a shape (`a:custGeom`, ECMA-376 part 1, 20.1.9.8); undefined where its places are formulas. */
export function customGeometry(geometry: XmlElement): OutlinePart[] | undefined {
  const list = descend(geometry, 'a:pathLst');
  const parts: OutlinePart[] = [];
  for (const path of list === undefined ? [] : children(list, 'a:path')) {
    const outline = outlineOf(path);
    if (outline === undefined) return undefined;
    parts.push({ outline, filled: path.attributes['fill'] !== 'none', stroked: path.attributes['stroke'] !== '0' });
  }
  return parts;
}

function outlineOf(path: XmlElement): Segment[] | undefined {
  const [width, height] = [Number(path.attributes['w'] ?? 0), Number(path.attributes['h'] ?? 0)];
  const outline: Segment[] = [];
  let last: Point = [0, 0];
  for (const command of children(path)) {
    const points = children(command, 'a:pt').map(({ attributes }): Point => [
      width > 0 ? Number(attributes['x']) / width : 0,
      height > 0 ? Number(attributes['y']) / height : 0,
    ]);
    if (points.some((point) => !point.every(Number.isFinite))) return undefined;
    const added = segmentsOf(command, last, points, [Math.max(1, width), Math.max(1, height)]);
    if (added === undefined) return undefined;
    outline.push(...added);
    last = endOf(added.at(-1)) ?? last;
  }
  return outline;
}

const endOf = (segment: Segment | undefined): Point | undefined =>
  segment === undefined || segment.kind === 'close' ? undefined : segment.to;

function segmentsOf(
  { name, attributes }: XmlElement,
  last: Point,
  [one, other, to]: readonly Point[],
  size: Point,
): Segment[] | undefined {
  if (name === 'a:close') return [close];
  if (name === 'a:moveTo' && one !== undefined) return [{ kind: 'move', to: one }];
  if (name === 'a:lnTo' && one !== undefined) return [{ kind: 'line', to: one }];
  if (name === 'a:cubicBezTo' && one !== undefined && other !== undefined && to !== undefined)
    return [curve(one, other, to)];
  if (name === 'a:quadBezTo' && one !== undefined && other !== undefined) return [quadratic(last, one, other)];
  return name === 'a:arcTo' ? arcFrom(last, attributes, size) : undefined;
}

/** An arc that begins where the pen is (20.1.9.1), in halves, since a whole turn ends where it begins. */
function arcFrom(start: Point, attributes: Readonly<Record<string, string>>, size: Point): Segment[] | undefined {
  const [wide = NaN, high = NaN, from = NaN, swing = NaN] = ['wR', 'hR', 'stAng', 'swAng'].map((name) =>
    Number(attributes[name]),
  );
  if (![wide, high, from, swing].every(Number.isFinite)) return undefined;
  const radii: Point = [wide / size[0], high / size[1]];
  const radians = (angle: number): number => (angle / 60_000) * (Math.PI / 180);
  const at = (angle: number): Point => [
    start[0] + radii[0] * (Math.cos(radians(angle)) - Math.cos(radians(from))),
    start[1] + radii[1] * (Math.sin(radians(angle)) - Math.sin(radians(from))),
  ];
  const shape = { radii, rotation: 0, isLarge: false, sweeps: swing > 0 };
  const middle = at(from + swing / 2);
  return [...arc(start, middle, shape), ...arc(middle, at(from + swing), shape)];
}
