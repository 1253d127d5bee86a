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
  const top = Math.max(style.minimum, Math.min(largest, style.maximum));
  const sizes = new Set([top, style.minimum]);
  for (let size: number = style.size; size < top; size += step) sizes.add(size);
  for (let size: number = style.size; size > style.minimum; size -= step) sizes.add(size);
  return [...sizes].filter((size) => size <= top && size >= style.minimum).sort((a, b) => b - a);
}
