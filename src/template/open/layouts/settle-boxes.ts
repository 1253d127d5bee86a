import { emu, pointsToEmu, type Box } from '../../../model/units.js';
import { singleLine } from '../../line-height.js';
import type { PlaceholderType } from '../../model.js';
import { area, clipped, overlapWith, shareOnSlide } from '../box.js';
import { behind } from '../ground/behind.js';
import { freeBox } from '../ground/free-box.js';
import { boxOf, cellsIn, type Ground } from '../ground/ground.js';
import type { FoundPlaceholder } from '../placeholders/read-placeholder.js';

/**
 * Moves the edges of boxes to where text can stand: onto the slide, off what is drawn there, and for titles of less than two lines
 * into the free space around them.
 */
export function settleBoxes(found: readonly FoundPlaceholder[], ground: Ground): FoundPlaceholder[] {
  const clear = found.map((one) => moved(one, clearBox(one, ground), ground));
  return clear.map((one) => moved(one, roomyBox(one, clear, ground), ground));
}

function moved(one: FoundPlaceholder, box: Box, ground: Ground): FoundPlaceholder {
  const { placeholder, isFilled } = one;
  if (sameBox(box, placeholder.box)) return one;
  const ink = placeholder.levels[0]?.colour;
  const background = isFilled ? placeholder.background : behind(ground, box, ink).colour;
  return { ...one, placeholder: { ...placeholder, box, background, isMoved: true } };
}

const sameBox = (one: Box, other: Box): boolean =>
  one.x === other.x && one.y === other.y && one.width === other.width && one.height === other.height;

function clearBox({ placeholder, upright, isFilled }: FoundPlaceholder, ground: Ground): Box {
  const { box: stated, type, levels } = placeholder;
  const seen = shareOnSlide(stated, ground.size);
  const box = seen < 1 && seen >= leastOnSlide ? clipped(stated, ground.size) : stated;
  if (!upright || isFilled || !texts.has(type) || seen < leastOnSlide) return box;
  const isTitle = titles.has(type);
  const free = freeBox(ground, box, { ink: levels[0]?.colour, wide: isTitle });
  const isWide = free.width >= box.width * (isTitle ? leastWidthOfTitle : leastWidth);
  const line = pointsToEmu((levels[0]?.size ?? 0) * share * singleLine);
  const isHigh = free.height >= Math.min(box.height * leastHeight, line);
  return isWide && (isTitle ? isHigh : area(free) >= leastArea * area(box)) ? free : box;
}

const texts = new Set<PlaceholderType>(['title', 'ctrTitle', 'subTitle', 'body', 'obj']);
const titles = new Set<PlaceholderType>(['title', 'ctrTitle']);

/** A box of which less is on the slide is meant to be beside it. */
const leastOnSlide = 0.5;
/** What of a box must be left, as shares; with less another layout does better. */
const leastWidth = 0.5;
const leastWidthOfTitle = 0.35;
const leastHeight = 0.5;
const leastArea = 0.4;

/** The box of a title that has no room for two lines, made higher as far as nothing stands in the way. */
function roomyBox(one: FoundPlaceholder, all: readonly FoundPlaceholder[], ground: Ground): Box {
  const { box, type, levels, insets, anchor } = one.placeholder;
  const size = levels[0]?.size ?? 0;
  const lines = 2 * Math.min(size, Math.max(smallest, size * share)) * singleLine;
  const missing = pointsToEmu(lines) + insets.top + insets.bottom - box.height;
  if (!titles.has(type) || !one.upright || one.isFilled || missing <= 0 || shareOnSlide(box, ground.size) < 1)
    return box;
  const up = freeAbove(one, all, ground);
  const down = freeBelow(one, all, ground);
  const above = Math.min(
    up,
    anchor === 'top' ? Math.max(0, missing - down) : anchor === 'middle' ? missing / 2 : missing,
  );
  const below = Math.min(down, missing - above);
  const rest = Math.min(up - above, missing - above - below);
  return { ...box, y: emu(box.y - above - rest), height: emu(box.height + above + rest + below) };
}

/** As titles are set smaller before they are cut, in points and as a share. */
const smallest = 24;
const share = 0.75;

function freeAbove(one: FoundPlaceholder, all: readonly FoundPlaceholder[], ground: Ground): number {
  const { box } = one.placeholder;
  const cells = cellsIn(ground, box);
  let top = cells.top;
  // A row stays free at the edge of the slide.
  while (top > 1 && isFree(boxOf(ground, { ...cells, top: top - 1, bottom: top }), one, all, ground)) top -= 1;
  return top === cells.top ? 0 : Math.max(0, box.y - boxOf(ground, { ...cells, top }).y);
}

function freeBelow(one: FoundPlaceholder, all: readonly FoundPlaceholder[], ground: Ground): number {
  const { box } = one.placeholder;
  const cells = cellsIn(ground, box);
  let bottom = cells.bottom;
  while (
    bottom < ground.rows - 1 &&
    isFree(boxOf(ground, { ...cells, top: bottom, bottom: bottom + 1 }), one, all, ground)
  )
    bottom += 1;
  const found = boxOf(ground, { ...cells, bottom });
  return bottom === cells.bottom ? 0 : Math.max(0, found.y + found.height - (box.y + box.height));
}

/** Whether nothing is drawn on a row that could be told from what is behind the title, and no other placeholder stands there. */
function isFree(row: Box, one: FoundPlaceholder, all: readonly FoundPlaceholder[], ground: Ground): boolean {
  const { box, levels } = one.placeholder;
  const { isArt } = behind(ground, box, levels[0]?.colour);
  if (all.some((other) => other !== one && overlapWith(row, other.placeholder.box) > 0)) return false;
  const { left, right, top } = cellsIn(ground, row);
  return ground.cells.slice(top * ground.columns + left, top * ground.columns + right).every((cell) => !isArt(cell));
}
