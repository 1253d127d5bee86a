import { arc } from '../../../template/picture/svg/geometry/arc.js';
import { close, move, type Segment } from '../../../template/picture/svg/geometry/segment.js';

const half = { radii: [1, 1] as const, rotation: 0, isLarge: false, sweeps: true };

/** A circle of radius 1 around the origin. */
export const circle: readonly Segment[] = [
  move(-1, 0),
  ...arc([-1, 0], [1, 0], half),
  ...arc([1, 0], [-1, 0], half),
  close,
];
