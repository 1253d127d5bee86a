import type { Extent, MeasuredFill, SizeOfLevel } from './measured-fill.js';
import { innerHeight } from './measured-fill.js';
import { lineHeight, styleOf } from './text-style.js';

/** No more than this many line heights are put between two paragraphs, beyond what their style says. */
const mostLines = 1.2;

/**
 * The space to add between the paragraphs of a group, in whole points, so that few lines use the height of their box:
 * the same for all boxes, and never so much that paragraphs fall apart.
 */
export function spreadOf(fills: readonly MeasuredFill[], extents: readonly Extent[], sizeOf: SizeOfLevel): number {
  const spaces = fills.map((fill, index) => {
    const gaps = fill.paragraphs.filter(({ draft }, place) => place > 0 && draft.level === 0).length;
    if (gaps < 1) return Infinity;
    const free = innerHeight(fill.placeholder) - (extents[index]?.height ?? 0);
    const most = mostLines * lineHeight(styleOf(fill.placeholder, 0), sizeOf(fill.placeholder, 0));
    return Math.max(0, Math.floor(Math.min(free / (gaps + 1), most)));
  });
  const least = Math.min(...spaces);
  return Number.isFinite(least) ? least : 0;
}
