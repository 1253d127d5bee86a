import type { XmlElement } from '../../../opc/xml/element.js';
import { children, descend } from '../../../opc/xml/query.js';
import { presetOutline } from '../../../template/open/ground/preset-outlines.js';
import { arc } from '../../../template/picture/svg/geometry/arc.js';
import { close, line, move, type Point, type Segment } from '../../../template/picture/svg/geometry/segment.js';
import type { OutlinePart } from './custom-geometry.js';

/** The shapes that are drawn as they are; of others their box is drawn, or what is known of their outline. */
export const isExact = (preset: string): boolean => exact.has(preset);

const exact = new Set(['rect', 'roundRect', 'ellipse', 'flowChartConnector', 'line', 'straightConnector1', 'triangle']);
for (const name of ['rtTriangle', 'diamond', 'parallelogram', 'hexagon', 'homePlate', 'chevron', 'flowChartProcess'])
  exact.add(name);

/**
 * The outline of a preset shape (ECMA-376 part 1, 20.1.10.56) in its box from 0 to 1.
 *
 * @param size of the box, since corners are as round both ways
 */
export function presetGeometry(geometry: XmlElement | undefined, size: Point): OutlinePart[] {
  const preset = geometry?.attributes['prst'] ?? 'rect';
  if (preset === 'line' || preset === 'straightConnector1')
    return [{ outline: [move(0, 0), line(1, 1)], filled: false, stroked: true }];
  return [{ outline: outlineOf(preset, geometry, size), filled: true, stroked: true }];
}

function outlineOf(preset: string, geometry: XmlElement | undefined, size: Point): Segment[] {
  if (preset === 'ellipse' || preset === 'flowChartConnector') return ellipse;
  if (preset === 'roundRect') return rounded(size, adjustment(geometry, 'adj') ?? 16_667);
  return presetOutline(preset).flatMap((points) => [
    ...points.map(({ x, y }, index) => (index === 0 ? move(x, y) : line(x, y))),
    close,
  ]);
}

const turn = { rotation: 0, isLarge: false, sweeps: true };
const whole = { ...turn, radii: [0.5, 0.5] as const };
const ellipse: Segment[] = [move(0, 0.5), ...arc([0, 0.5], [1, 0.5], whole), ...arc([1, 0.5], [0, 0.5], whole), close];

/** The radius is a share of the shorter side, in hundred thousandths, half of it at the most. */
function rounded([width, height]: Point, share: number): Segment[] {
  const radius = Math.min(width, height) * Math.min(0.5, Math.max(0, share / 100_000));
  const [across, down] = [radius / Math.max(1, width), radius / Math.max(1, height)];
  const corner = { ...turn, radii: [across, down] as const };
  return [
    move(across, 0),
    line(1 - across, 0),
    ...arc([1 - across, 0], [1, down], corner),
    line(1, 1 - down),
    ...arc([1, 1 - down], [1 - across, 1], corner),
    line(across, 1),
    ...arc([across, 1], [0, 1 - down], corner),
    line(0, down),
    ...arc([0, down], [across, 0], corner),
    close,
  ];
}

function adjustment(geometry: XmlElement | undefined, name: string): number | undefined {
  const list = geometry && descend(geometry, 'a:avLst');
  const formula = list && children(list, 'a:gd').find(({ attributes }) => attributes['name'] === name);
  const value = Number(/^val (-?\d+)$/.exec(formula?.attributes['fmla'] ?? '')?.[1]);
  return Number.isFinite(value) ? value : undefined;
}
