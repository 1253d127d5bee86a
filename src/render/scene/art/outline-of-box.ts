import { close, line, move, type Segment } from '../../../template/picture/svg/geometry/segment.js';
import type { SceneBox } from '../scene.js';

/** A box as a line that comes back to where it begins. */
export const outlineOfBox = ({ x, y, width, height }: SceneBox): Segment[] => [
  move(x, y),
  line(x + width, y),
  line(x + width, y + height),
  line(x, y + height),
  close,
];
