import { emu, pointsToEmu, type Box } from '../../../model/units.js';
import { singleLine } from '../../line-height.js';
import type { PlaceholderType } from '../../model.js';
import { area, clipped, shareOnSlide, sharedArea } from '../box.js';
import { behind } from '../ground/behind.js';
import { freeBox } from '../ground/free-box.js';
import { isWrittenOver } from './written-over.js';
import type { Ground } from '../ground/ground.js';
import type { FoundPlaceholder } from '../placeholders/read-placeholder.js';
import { widened, widerThanDrawn } from '../placeholders/narrow-page.js';
import { airyBox, airyTitle } from './air.js';
import { coverTitleBox, isCoverTitle } from './cover-title-box.js';
import { freeAbove, freeBelow, freeRight, isHemmed, lineAtFoot } from './free-rows.js';
import { withHeadroom } from './headroom.js';

/**
 * Moves the edges of boxes to where text can stand: as far over the slide as they went over the page they were drawn for, onto the slide, off what is drawn there, for titles of less than two lines
 * into the free space around them, and for bodies that begin small into the free space below or beside them.
 */
export function settleBoxes(stated: readonly FoundPlaceholder[], ground: Ground): FoundPlaceholder[] {
  const factor = widerThanDrawn(stated, ground);
  const parted = stated.map((one) => moved(one, partedBox(one, stated), ground));
  const found = parted.map((one) => widened(one, factor));
  const clear = found.map((one) => offLine(moved(one, clearBox(one, found, ground), ground), ground));
  const airy = clear.map((one) => moved(one, airyBox(one, clear, ground), ground));
  const roomy = airy.map((one) => moved(one, roomyBox(one, airy, ground), ground));
  const headed = withHeadroom(roomy, ground, (one, box) => moved(one, box, ground));
  const high = headed.map((one) => moved(one, grownBox(one, headed, ground), ground));
  const wide = high.map((one) => moved(one, widenedBox(one, high, ground), ground));
  const called = wide.map((one) => moved(one, coverTitleBox(one, wide, ground), ground));
  const aligned = called.map((one) => moved(one, alignedBox(one, called, found), ground));
  return aligned.map((one) => hemmed(moved(one, airyBox(one, aligned, ground), ground), ground));
}

const hemmed = (one: FoundPlaceholder, ground: Ground): FoundPlaceholder =>
  titles.has(one.placeholder.type) && one.upright && !one.isFilled && isHemmed(one, ground)
    ? airyTitle({ ...one, placeholder: { ...one.placeholder, isHemmed: true } }, ground)
    : one;

/** A body that began where the title did begins there still, where art has moved the title a little to the right. */
function alignedBox(one: FoundPlaceholder, all: readonly FoundPlaceholder[], stated: readonly FoundPlaceholder[]): Box {
  const { box, type, insets } = one.placeholder;
  const at = all.findIndex(({ placeholder }) => titles.has(placeholder.type));
  const [title, before] = [all[at]?.placeholder, stated[at]?.placeholder];
  if (title === undefined || before === undefined || !bodies.has(type)) return box;
  const left = title.box.x + title.insets.left - insets.left;
  const by = left - box.x;
  const wasAligned = Math.abs(before.box.x + before.insets.left - box.x - insets.left) < box.width * nearlyAligned;
  return wasAligned && by > 0 && by <= box.width * mostAligned
    ? { ...box, x: emu(left), width: emu(box.width - by) }
    : box;
}

/** As shares of the width of the body. */
const nearlyAligned = 0.02;
const mostAligned = 0.12;

/**
 * The box of a body that takes less than two thirds of the slide's width, with nothing beside it, as wide as its left margin leaves; and so
 * that of a title along the upper edge: slides that were drawn for a narrower page, or keep a half empty, show pictures small and aside.
 */
function widenedBox(one: FoundPlaceholder, all: readonly FoundPlaceholder[], ground: Ground): Box {
  const { box, type } = one.placeholder;
  const { width, height } = ground.size;
  const heads = all.filter(({ placeholder }) => titles.has(placeholder.type));
  const most = heads.every(isHeldAtLeft) ? mostOfNarrow : half;
  const isAtLeft = box.width < most * width && box.x < width / 4;
  const isHead = titles.has(type) && box.y + box.height <= mostOfHead * height && isHeldAtLeft(one);
  const isNarrow = isAtLeft && (isHead || (bodies.has(type) && box.height >= leastOfGrown * height));
  if (!one.upright || one.isFilled || !isNarrow) return box;
  const room = width - Math.max(box.x, marginBelow * width) - (box.x + box.width);
  const more = Math.min(freeRight(one, all, ground), room);
  const least = box.width < half * width ? leastMore : leastOfRest;
  return more < least * width ? box : { ...box, width: emu(box.width + more) };
}

const mostOfHead = 0.27;
const mostOfNarrow = 0.72;
const half = 0.48;
/** What is worth it, of the slide: more where the text had room. */
const leastMore = 0.2;
const leastOfRest = 0.2;

/** A title that keeps its middle over a narrow body would stand beside the middle of a wide one. */
const isHeldAtLeft = ({ placeholder: { levels } }: FoundPlaceholder): boolean =>
  (levels[0]?.align ?? 'left') === 'left';

/** A title that reaches a little into the place below it ends where that begins: whoever drew them wrote one line. */
function partedBox({ placeholder: { box, type } }: FoundPlaceholder, all: readonly FoundPlaceholder[]): Box {
  if (!titles.has(type)) return box;
  const below = all.find(
    ({ placeholder: { type: other, box: own } }) =>
      other === 'subTitle' && own.y > box.y && sharedArea(own, box) > 0 && box.y + box.height < own.y + own.height,
  );
  const height = (below?.placeholder.box.y ?? 0) - box.y;
  return below === undefined || height < leastOfParted * box.height ? box : { ...box, height: emu(height) };
}

/** Of the height of a title. */
const leastOfParted = 0.5;

function moved(one: FoundPlaceholder, box: Box, ground: Ground): FoundPlaceholder {
  const { placeholder, isFilled } = one;
  if (sameBox(box, placeholder.box)) return one;
  const ink = placeholder.levels[0]?.colour;
  const background = isFilled ? placeholder.background : behind(ground, box, ink).colour;
  return { ...one, placeholder: { ...placeholder, box, background, isMoved: true } };
}

const sameBox = (one: Box, other: Box): boolean =>
  one.x === other.x && one.y === other.y && one.width === other.width && one.height === other.height;

function clearBox(one: FoundPlaceholder, all: readonly FoundPlaceholder[], ground: Ground): Box {
  const { placeholder, upright, isFilled } = one;
  const { box: stated, type, levels } = placeholder;
  const seen = shareOnSlide(stated, ground.size);
  const box = seen < 1 && seen >= leastOnSlide ? onSlide(stated, texts.has(type) && !isFilled, ground.size) : stated;
  if (!upright || isFilled || !texts.has(type) || seen < leastOnSlide) return box;
  const isTitle = titles.has(type);
  if (isCoverTitle(one, all, ground) && isWrittenOver(ground, box, levels[0]?.colour)) return box;
  const free = freeBox(ground, box, { ink: levels[0]?.colour, wide: isTitle });
  const isWide = free.width >= box.width * (isTitle ? leastWidthOfTitle : leastWidth);
  const line = pointsToEmu((levels[0]?.size ?? 0) * share * singleLine);
  const isHigh = free.height >= Math.min(box.height * leastHeight, line);
  return isWide && (isTitle ? isHigh : area(free) >= leastArea * area(box)) ? free : box;
}

/** A title ends above the line that is drawn under it, where two lines of text still fit: the second would be crossed out. */
function offLine(one: FoundPlaceholder, ground: Ground): FoundPlaceholder {
  const { box, type, levels, insets } = one.placeholder;
  const foot = titles.has(type) && one.upright && !one.isFilled ? lineAtFoot(one, ground) : undefined;
  const size = levels[0]?.size ?? 0;
  const least = 2 * Math.min(size, smallest, Math.max(leastOfCrossed, size * uncut)) * singleLine;
  if (foot === undefined || foot - box.y < pointsToEmu(least) + insets.top + insets.bottom) return one;
  return moved(one, { ...box, height: emu(foot - box.y) }, ground);
}

/** In points, and as a share of the size: a title is set so small before it is cut. */
const leastOfCrossed = 14;
const uncut = 0.45;

/** The part of a box that is on the slide; text goes not as far as the edge that it went over. */
function onSlide(stated: Box, isText: boolean, size: Ground['size']): Box {
  const box = clipped(stated, size);
  if (!isText) return box;
  const air = Math.round(airAtEdge * size.width);
  const [left, right] = [stated.x < 0 ? air : 0, stated.x + stated.width > size.width ? air : 0];
  return { ...box, x: emu(box.x + left), width: emu(box.width - left - right) };
}

/** Of the width of the slide. */
const airAtEdge = 0.03;

const texts = new Set<PlaceholderType>(['title', 'ctrTitle', 'subTitle', 'body', 'obj']);
const titles = new Set<PlaceholderType>(['title', 'ctrTitle']);

/** A box of which less is on the slide is meant to be beside it. */
const leastOnSlide = 0.5;
/** What of a box must be left, as shares; with less another layout does better. */
const leastWidth = 0.45;
const leastWidthOfTitle = 0.35;
const leastHeight = 0.5;
const leastArea = 0.4;

/** The box of a title that has no room for two lines, made higher as far as nothing stands in the way. */
function roomyBox(one: FoundPlaceholder, all: readonly FoundPlaceholder[], ground: Ground): Box {
  const { box, type, levels, insets, anchor } = one.placeholder;
  const size = levels[0]?.size ?? 0;
  const isCentred = isCoverTitle(one, all, ground) && box.y + box.height / 2 > ground.size.height / 4;
  const lines = (isCentred ? 3 * size : 2 * Math.min(size, Math.max(smallest, size * share))) * singleLine;
  const missing = pointsToEmu(lines) + insets.top + insets.bottom - box.height;
  if (!titles.has(type) || !one.upright || one.isFilled || missing <= 0 || shareOnSlide(box, ground.size) < 1)
    return box;
  // What stands above a cover's title is a logo, which wants some air.
  const up = Math.max(0, freeAbove(one, all, ground) - (isCentred ? airOfCover * ground.size.height : 0));
  const down = freeBelow(one, all, ground);
  const above = Math.min(
    up,
    anchor === 'top' ? Math.max(0, missing - down) : anchor === 'middle' ? missing / 2 : missing,
  );
  const below = Math.min(down, missing - above);
  const rest = Math.min(up - above, missing - above - below);
  return { ...box, y: emu(box.y - above - rest), height: emu(box.height + above + rest + below) };
}

const airOfCover = 0.03;

/** As titles are set smaller before they are cut, in points and as a share. */
const smallest = 24;
const share = 0.75;

/**
 * The box of a body that grows with its text, or takes a quarter of the slide and leaves the rest empty, down to what stands below it:
 * programs make such boxes as high as what is written, and text that is fitted needs to know how high that may be.
 */
function grownBox(one: FoundPlaceholder, all: readonly FoundPlaceholder[], ground: Ground): Box {
  const { box, type, anchor } = one.placeholder;
  const { width, height } = ground.size;
  const isWide = box.width >= leastWidthOfGrown * width;
  const isLow =
    box.height < mostOfGrown * height &&
    (one.growsWithText || box.height >= (box.y < mostBefore * height ? leastOfLow : leastOfGrown) * height);
  if (!bodies.has(type) || anchor !== 'top' || !one.upright || one.isFilled || !isWide || !isLow) return box;
  const room = height * (1 - marginBelow) - (box.y + box.height);
  const more = Math.min(freeBelow(one, all, ground), room);
  return more <= 0 ? box : { ...box, height: emu(box.height + more) };
}

const bodies = new Set<PlaceholderType>(['body', 'obj']);
/** As shares of the slide. */
const leastWidthOfGrown = 0.6;
const leastOfGrown = 0.25;
/** Less is a line below the title. */
const leastOfLow = 0.18;
/** What begins lower is a line under a large title. */
const mostBefore = 0.4;
const mostOfGrown = 0.45;
const marginBelow = 0.05;
