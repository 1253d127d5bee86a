import type { Placeholder, TemplateModel } from './model.js';
import { lineOfTitle } from './title-at-head.js';

/**
 * Whether a short title is seen to jump between two slides: a little to the side and a little down together are seen as far as either alone.
 * Titles that are held otherwise are compared by their lines only.
 */
export function titleJumps(one: Placeholder, other: Placeholder, { width, height }: TemplateModel['size']): boolean {
  const aside = alignOf(one) === alignOf(other) ? (edgeOf(one) - edgeOf(other)) / (mostAside * width) : 0;
  return Math.hypot(aside, (lineOfTitle(one) - lineOfTitle(other)) / (mostJump * height)) > 1;
}

/** As shares of the slide. */
const mostAside = 0.04;
const mostJump = 0.035;

/** How the lines of a title are held. */
export const alignOf = ({ levels }: Placeholder): 'left' | 'centre' | 'right' => levels[0]?.align ?? 'left';

/** Where they are held. */
function edgeOf(title: Placeholder): number {
  const { box, insets } = title;
  const [left, right] = [box.x + insets.left, box.x + box.width - insets.right];
  return { left, centre: (left + right) / 2, right }[alignOf(title)];
}
