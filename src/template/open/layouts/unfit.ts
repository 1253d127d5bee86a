import { emu, pointsToEmu, type Box } from '../../../model/units.js';
import { singleLine } from '../../line-height.js';
import type { Layout, Placeholder, TemplateModel } from '../../model.js';
import { titleIsAtHead } from '../../title-at-head.js';
import { area } from '../box.js';
import { behind } from '../ground/behind.js';
import { cellsOf, type Ground } from '../ground/ground.js';
import { isLegible } from '../ground/ink-on-cells.js';
import { bodiesOf } from './derive-roles.js';
import type { FoundLayout } from './read-layout.js';

/**
 * Whether the title of a cover would be hard to read on it: it lies over what is drawn there, with nothing free beside, or its place
 * takes a usual title only in letters that are smaller than those of the slides behind it.
 *
 * @param found the same layout, as it was read
 * @param size what titles of other slides are set in, in points
 * @param isOpening the file itself opens with it: what its own title lies over is in the way only where no title can be read
 */
export function isUnfitCover(
  layout: Layout,
  found: Pick<FoundLayout, 'ground' | 'placeholders'>,
  size: number,
  isOpening = false,
): boolean {
  const index = layout.placeholders.findIndex(({ key }) => key === 'title');
  const title = layout.placeholders[index];
  if (title === undefined) return false;
  const isFilled = found.placeholders[index]?.isFilled === true;
  const ink = title.levels[0]?.colour;
  const share = isOpening ? shareUnread : shareOfArt;
  const lies = isFilled ? 0 : share(found.ground, linesOf(title, size), ink);
  // Along the upper edge a title that is no larger than others is taken for one of them.
  const least = titleIsAtHead(layout, found.ground.size) ? size : leastOfOthers * size;
  return lies >= mostArt || !holdsTitle(title, least);
}

const shareOfArt = (ground: Ground, box: Box, ink: string | undefined): number => behind(ground, box, ink).art;

/** How much of a box shows what is drawn there, in a colour on which its text cannot be read. */
function shareUnread(ground: Ground, box: Box, ink: string | undefined): number {
  const { isArt } = behind(ground, box, ink);
  const cells = cellsOf(ground, box);
  return cells.filter((cell) => isArt(cell) && !isLegible(cell, ink)).length / Math.max(1, cells.length);
}

/** The part of its box in which a title of three lines stands. */
function linesOf({ box, anchor }: Placeholder, size: number): Box {
  const height = Math.min(box.height, pointsToEmu(usualLines * size * singleLine));
  const above = { top: 0, middle: (box.height - height) / 2, bottom: box.height - height }[anchor];
  return { ...box, y: emu(box.y + above), height: emu(height) };
}

/** Whether a title of usual length has room in a size, as far as that is told without its words. */
function holdsTitle({ box, insets, levels }: Placeholder, size: number): boolean {
  const wide = levels[0]?.capitals === true ? widthOfCapital : widthOfLetter;
  const letters = Math.floor((box.width - insets.left - insets.right) / pointsToEmu(size * wide));
  const lines = Math.floor((box.height - insets.top - insets.bottom) / pointsToEmu(size * singleLine) + halfLine);
  return letters * Math.min(lines, mostLines) >= usualLength;
}

const usualLines = 3;
const mostLines = 4;
/** A part of a line may stand out of a box. */
const halfLine = 0.4;
/** Letters of a title, with what lines leave empty at their ends. */
const usualLength = 64;
/** Of the size. */
const widthOfLetter = 0.52;
const widthOfCapital = 0.66;
/** What lies under a text and can be told from its ground. */
const mostArt = 0.15;
/** Of the size of other titles: a little smaller is mended in PowerPoint, and the house's own cover is worth it. */
const leastOfOthers = 0.8;

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
  if (area(body.box) < leastOfList * width * height) return true;
  const isFilled = placeholders[layout.placeholders.indexOf(body)]?.isFilled === true;
  return !isFilled && behind(ground, body.box, body.levels[0]?.colour).art >= mostArtUnderList;
}

/** Of the slide. */
const leastOfList = 0.2;
/** Of the box, which a list rarely fills. */
const mostArtUnderList = 0.25;
