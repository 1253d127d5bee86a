import { PictureRefusal } from '../../../../picture/picture-refusal.js';
import { arc } from './arc.js';
import { readLength } from '../style/length.js';
import { readNumbers } from '../style/numbers.js';
import { readPathData } from './path-data.js';
import { close, line, move, type Point, type Segment } from './segment.js';

/** What percentages are of: the size of the drawing. */
export interface Extent {
  readonly width: number;
  readonly height: number;
}

type Attributes = Readonly<Record<string, string>>;

/** Makes outlines of the attributes of the shapes of SVG (SVG 1.1, 9), by name of the element. */
export const outlines = new Map<string, (attributes: Attributes, extent: Extent) => Segment[]>(
  Object.entries({
    path: ({ d = '' }) => readPathData(d),
    rect: rectangle,
    circle: (attributes, extent) => {
      const { cx, cy } = centre(attributes, extent);
      const radius = readLength(attributes['r'] ?? '0', Math.hypot(extent.width, extent.height) / Math.SQRT2);
      return ellipse(cx, cy, radius, radius);
    },
    ellipse: (attributes, extent) => {
      const { cx, cy } = centre(attributes, extent);
      const { rx = '0', ry = '0' } = attributes;
      return ellipse(cx, cy, readLength(rx, extent.width), readLength(ry, extent.height));
    },
    line: ({ x1 = '0', y1 = '0', x2 = '0', y2 = '0' }, { width, height }) => [
      move(readLength(x1, width), readLength(y1, height)),
      line(readLength(x2, width), readLength(y2, height)),
    ],
    polyline: ({ points = '' }) => polygon(points),
    polygon: ({ points = '' }) => {
      const corners = polygon(points);
      return corners.length === 0 ? [] : [...corners, close];
    },
  }),
);

function rectangle(attributes: Attributes, extent: Extent): Segment[] {
  const across = (value: string): number => readLength(value, extent.width);
  const down = (value: string): number => readLength(value, extent.height);
  const [x, y] = [across(attributes['x'] ?? '0'), down(attributes['y'] ?? '0')];
  const [width, height] = [across(attributes['width'] ?? '0'), down(attributes['height'] ?? '0')];
  if (width <= 0 || height <= 0) return [];
  // A radius that is left out is as the other.
  const given = [attributes['rx'], attributes['ry']].map((value) => (value === 'auto' ? undefined : value));
  const rx = Math.min(across(given[0] ?? given[1] ?? '0'), width / 2);
  const ry = Math.min(down(given[1] ?? given[0] ?? '0'), height / 2);
  const [right, bottom] = [x + width, y + height];
  if (rx <= 0 || ry <= 0) return [move(x, y), line(right, y), line(right, bottom), line(x, bottom), close];
  const corner = (from: Point, to: Point): Segment[] => quarter(from, to, [rx, ry]);
  return [
    move(x + rx, y),
    line(right - rx, y),
    ...corner([right - rx, y], [right, y + ry]),
    line(right, bottom - ry),
    ...corner([right, bottom - ry], [right - rx, bottom]),
    line(x + rx, bottom),
    ...corner([x + rx, bottom], [x, bottom - ry]),
    line(x, y + ry),
    ...corner([x, y + ry], [x + rx, y]),
    close,
  ];
}

function centre({ cx = '0', cy = '0' }: Attributes, { width, height }: Extent): { cx: number; cy: number } {
  return { cx: readLength(cx, width), cy: readLength(cy, height) };
}

function ellipse(x: number, y: number, rx: number, ry: number): Segment[] {
  if (rx <= 0 || ry <= 0) return [];
  const corners: readonly Point[] = [
    [x + rx, y],
    [x, y + ry],
    [x - rx, y],
    [x, y - ry],
  ];
  const quarters = corners.flatMap((from, index) => quarter(from, corners[(index + 1) % 4] ?? from, [rx, ry]));
  return [move(x + rx, y), ...quarters, close];
}

/** A quarter turn, clockwise to the eye. */
const quarter = (from: Point, to: Point, radii: Point): Segment[] =>
  arc(from, to, { radii, rotation: 0, isLarge: false, sweeps: true });

function polygon(points: string): Segment[] {
  const numbers = readNumbers(points);
  if (numbers === undefined || numbers.length % 2 > 0) {
    throw new PictureRefusal(`has points that can't be read: "${points.slice(0, 40)}"`, 'Export it as plain SVG.');
  }
  return numbers.flatMap((x, index) => {
    if (index % 2 > 0) return [];
    const y = numbers[index + 1] ?? 0;
    return [index === 0 ? move(x, y) : line(x, y)];
  });
}
