import type { Extent, MeasuredFill, SizeOfLevel } from './measured-fill.js';
import { gapsOf, innerHeight } from './measured-fill.js';
import { lineHeight, styleOf } from '../../measure/text-style.js';

/** No more than this many line heights are put between two paragraphs, beyond what their style says. */
const mostLines = 1.2;
/** Much text may take this share of the space between its paragraphs, before it is set smaller. */
const mostTaken = 0.4;

/**
 * The space to add between the paragraphs of a group, in whole points: few lines use the height of their box, though
 * they never fall apart; many lines move closer, which is a negative space. It is the same for all boxes.
 */
export function spreadOf(fills: readonly MeasuredFill[], extents: readonly Extent[], sizeOf: SizeOfLevel): number {
  const spaces = fills.map((fill, index) => {
    const gaps = gapsOf(fill);
    if (gaps === 0) return Infinity;
    const free = innerHeight(fill.placeholder) - (extents[index]?.height ?? 0);
    if (free < 0) return Math.floor(free / gaps);
    const most = mostLines * lineHeight(styleOf(fill.placeholder, 0), sizeOf(fill.placeholder, 0));
    return Math.floor(Math.min(free / (gaps + 1), most));
  });
  const least = Math.min(...spaces);
  return Number.isFinite(least) ? least : 0;
}

/** How much lower a fill becomes when its paragraphs move as close as they may. */
export function closestBy(fill: MeasuredFill): number {
  return gapsOf(fill) * Math.floor(mostTaken * styleOf(fill.placeholder, 0).spaceBefore);
}

/**
 * Whether the paragraphs of a fill are told from one another by their marks alone. Those of a line each are a list at a glance, however
 * close they stand.
 *
 * @param space what is added between them
 */
export function runTogether(
  fill: MeasuredFill,
  extent: Extent | undefined,
  space: number,
  sizeOf: SizeOfLevel,
): boolean {
  const gaps = gapsOf(fill);
  const lines = extent?.lines.reduce((sum, count) => sum + count, 0) ?? 0;
  if (gaps === 0 || lines < linesOfPrint * (gaps + 1)) return false;
  const style = styleOf(fill.placeholder, 0);
  return style.spaceBefore + space < leastApart * lineHeight(style, sizeOf(fill.placeholder, 0));
}

/** A paragraph has so many of them where it is more than a line of a list. */
const linesOfPrint = 1.5;
/** Of the height of a line. */
const leastApart = 0.45;
