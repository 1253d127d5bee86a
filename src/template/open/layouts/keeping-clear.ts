import type { Box } from '../../../model/units.js';
import { cornersOf } from '../ground/geometry.js';
import { paintedOver } from '../ground/ground.js';
import type { FoundLayout } from './read-layout.js';
import { settleBoxes } from '../boxes/settle-boxes.js';

/** A layout whose texts keep out of parts of the slide, as if a picture were drawn there. */
export function keepingClear(found: FoundLayout, areas: readonly Box[]): FoundLayout {
  if (areas.length === 0) return found;
  const paint = { at: () => undefined, opacity: 1 };
  const ground = paintedOver(
    found.ground,
    areas.map((box) => ({ outline: [cornersOf(box)], box, paint })),
  );
  return { ...found, ground, placeholders: settleBoxes(found.placeholders, ground) };
}
