import { emu, type Box } from '../../../model/units.js';
import type { Crop } from '../../../opc/drawing/source-rectangle.js';
import type { ResolvedPicture } from '../../theme/resolve/resolved.js';

/** Width and height in any unit: only their ratio counts. */
interface Size {
  readonly width: number;
  readonly height: number;
}

type Placed = Pick<ResolvedPicture, 'box' | 'align' | 'anchor'>;

/** Where a whole picture stands in its place: as large as there is room, its sides in proportion. */
export function containedIn({ box, align, anchor }: Placed, { width, height }: Size): Box {
  const scale = Math.min(box.width / width, box.height / height);
  const [wide, high] = [emu(width * scale), emu(height * scale)];
  return {
    x: emu(box.x + (box.width - wide) * before[align]),
    y: emu(box.y + (box.height - high) * before[anchor]),
    width: wide,
    height: high,
  };
}

/** What is cut off a picture that fills its place, as shares of its width and height. */
export function croppedTo({ box, align, anchor }: Placed, { width, height }: Size): Crop {
  const scale = Math.max(box.width / width, box.height / height);
  const across = 1 - box.width / (width * scale);
  const down = 1 - box.height / (height * scale);
  return {
    left: across * before[align],
    right: across * (1 - before[align]),
    top: down * before[anchor],
    bottom: down * (1 - before[anchor]),
  };
}

/** How much of the room that is left over lies before the picture. */
const before = { left: 0, top: 0, centre: 0.5, middle: 0.5, right: 1, bottom: 1 } as const;
