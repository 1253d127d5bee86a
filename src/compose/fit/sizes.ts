import type { TextStyle } from '../../template/model.js';

/** Sizes differ by two points, so that a deck shows few of them. */
const step = 2;

/**
 * The sizes to try for a style, in points, the largest first: its own size and steps away from it, and both ends of
 * what it allows.
 *
 * @param largest not above this, nor above the style's maximum
 */
export function sizesOf(style: TextStyle, largest: number = style.maximum): number[] {
  const { minimum, maximum } = style;
  const top = Math.max(minimum, Math.min(largest, maximum));
  const sizes: number[] = [top];
  const highest = style.size + step * Math.floor((top - style.size) / step);
  for (let size = highest; size > minimum; size -= step) if (size < top) sizes.push(size);
  if (minimum < top) sizes.push(minimum);
  return sizes;
}
