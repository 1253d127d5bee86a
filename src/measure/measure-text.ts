import type { TextStyle } from '../template/model.js';
import { lineWidth } from './line-count.js';
import { measureRuns } from './measured-text.js';

/**
 * The width of a text on one line, in points, as the widest font of the style sets it: what a box must hold whichever
 * of the fonts the viewer has.
 *
 * @param size in points; the style's own when absent
 */
export function measureText(text: string, style: TextStyle, size: number = style.size): number {
  return lineWidth(measureRuns([{ text }], style), size);
}
