import { curve, line, type Point, type Segment } from './segment.js';

export interface Arc {
  readonly radii: Point;
  /** Of the x axis of the ellipse, in degrees. */
  readonly rotation: number;
  readonly isLarge: boolean;
  readonly sweeps: boolean;
}

/** An elliptical arc as cubic curves of at most a quarter turn each (SVG 1.1, F.6.5 and F.6.6). */
export function arc(from: Point, to: Point, { radii, rotation, isLarge, sweeps }: Arc): Segment[] {
  const [x1, y1] = from;
  const [x2, y2] = to;
  if (x1 === x2 && y1 === y2) return [];
  let [rx, ry] = [Math.abs(radii[0]), Math.abs(radii[1])];
  if (rx === 0 || ry === 0) return [line(x2, y2)];
  const turn = (rotation * Math.PI) / 180;
  const [cosine, sine] = [Math.cos(turn), Math.sin(turn)];
  const [dx, dy] = [(x1 - x2) / 2, (y1 - y2) / 2];
  const [px, py] = [cosine * dx + sine * dy, cosine * dy - sine * dx];
  const excess = (px / rx) ** 2 + (py / ry) ** 2;
  if (excess > 1) [rx, ry] = [rx * Math.sqrt(excess), ry * Math.sqrt(excess)];
  const distance = (rx * py) ** 2 + (ry * px) ** 2;
  const side = isLarge === sweeps ? -1 : 1;
  const factor = side * Math.sqrt(Math.max(0, ((rx * ry) ** 2 - distance) / distance));
  const [qx, qy] = [(factor * rx * py) / ry, (-factor * ry * px) / rx];
  const first = Math.atan2((py - qy) / ry, (px - qx) / rx);
  let sweep = Math.atan2((-py - qy) / ry, (-px - qx) / rx) - first;
  if (sweeps && sweep < 0) sweep += 2 * Math.PI;
  if (!sweeps && sweep > 0) sweep -= 2 * Math.PI;

  const [middleX, middleY] = [cosine * qx - sine * qy + (x1 + x2) / 2, sine * qx + cosine * qy + (y1 + y2) / 2];
  const at = (x: number, y: number): Point => [
    middleX + cosine * rx * x - sine * ry * y,
    middleY + sine * rx * x + cosine * ry * y,
  ];
  const count = Math.max(1, Math.ceil(Math.abs(sweep) / (Math.PI / 2) - 1e-9));
  const step = sweep / count;
  const handle = (4 / 3) * Math.tan(step / 4);
  return Array.from({ length: count }, (_, index) => {
    const [start, end] = [first + index * step, first + (index + 1) * step];
    return curve(
      at(Math.cos(start) - handle * Math.sin(start), Math.sin(start) + handle * Math.cos(start)),
      at(Math.cos(end) + handle * Math.sin(end), Math.sin(end) - handle * Math.cos(end)),
      index === count - 1 ? to : at(Math.cos(end), Math.sin(end)),
    );
  });
}
