import type { Layout, TemplateModel } from '../../model.js';
import { area } from '../box.js';
import { behind } from '../ground/behind.js';
import { bodiesOf } from './derive-roles.js';
import type { FoundLayout } from './read-layout.js';

/**
 * Whether a list has no good place on a layout, however its owner calls it: its one body lies over what is drawn there, with nothing free
 * beside, or is a box in a corner, which was made for a line.
 *
 * @param found the same layout, as it was read
 */
export function isUnfitForPoints(
  layout: Layout,
  { ground, placeholders }: Pick<FoundLayout, 'ground' | 'placeholders'>,
  { width, height }: TemplateModel['size'],
): boolean {
  const bodies = bodiesOf(layout);
  const [body] = bodies;
  if (body === undefined || bodies.length > 1) return false;
  if (area(body.box) < leastShare * width * height) return true;
  const isFilled = placeholders[layout.placeholders.indexOf(body)]?.isFilled === true;
  return !isFilled && behind(ground, body.box, body.levels[0]?.colour).art >= mostArt;
}

/** Of the slide. */
const leastShare = 0.2;
/** Of the box, which a list rarely fills. */
const mostArt = 0.25;
