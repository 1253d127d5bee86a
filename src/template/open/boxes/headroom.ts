import { emu, pointsToEmu, type Box } from '../../../model/units.js';
import { singleLine } from '../../line-height.js';
import type { PlaceholderType } from '../../model.js';
import { behind } from '../ground/behind.js';
import { boxOf, cellsIn, type Cell, type Ground } from '../ground/ground.js';
import { isLegible } from '../ground/ink-on-cells.js';
import type { FoundPlaceholder } from '../placeholders/read-placeholder.js';
import { bandAcross } from './band-across.js';
import { isCoverTitle } from './cover-title-box.js';

/**
 * Boxes of which the title along the upper edge stands below the logos and the line that it lies over, and has room for two lines: what
 * stands below it begins lower by that, as far as nothing is drawn between them and enough is left.
 */
export function withHeadroom(
  all: readonly FoundPlaceholder[],
  ground: Ground,
  moved: (one: FoundPlaceholder, box: Box) => FoundPlaceholder,
): FoundPlaceholder[] {
  const cover = all.find((one) => isCoverTitle(one, all, ground) && one.upright && !one.isFilled);
  const head = cover ?? all.find((one) => isHead(one, ground));
  const wanted = head && wantedBox(head, ground, cover === undefined ? share : 1);
  if (head === undefined || wanted === undefined) return [...all];
  const { box } = head.placeholder;
  const [end, foot] = [box.y + box.height, wanted.y + wanted.height];
  const below = all.filter((one) => one !== head && isUnder(one.placeholder.box, box, foot));
  const pushed = below.map((one) => {
    const { box: own } = one.placeholder;
    const by = Math.max(0, foot + Math.max(0, own.y - end) - own.y);
    return { one, by, box: { ...own, y: emu(own.y + by), height: emu(own.height - by) } };
  });
  const mayMove = pushed.every(
    ({ one, by, box: own }) =>
      by === 0 ||
      (one.upright &&
        own.height >= (leastLeft.get(one.placeholder.type) ?? Infinity) * one.placeholder.box.height &&
        (head !== cover || one.placeholder.type !== 'subTitle' || holdsLine(one, own))),
  );
  if (!mayMove || !isClear(head, wanted, end, ground)) return [...all];
  return all.map((one) => {
    if (one === head) return moved(one, wanted);
    const found = pushed.find((each) => each.one === one);
    return found === undefined ? one : moved(one, found.box);
  });
}

/** Whether a line of a cover, as its date, still has room in the smallest letters of one, or had none before. */
function holdsLine({ placeholder: { insets, box } }: FoundPlaceholder, left: Box): boolean {
  const needed = pointsToEmu(smallestLine * singleLine) + insets.top + insets.bottom;
  return left.height >= Math.min(needed, box.height);
}

/** Where the title would have room; undefined where it has. */
function wantedBox(head: FoundPlaceholder, ground: Ground, least: number): Box | undefined {
  const { box, insets, levels } = head.placeholder;
  const size = levels[0]?.size ?? 0;
  const lines = 2 * Math.min(size, Math.max(smallest, size * least)) * singleLine;
  const needed = pointsToEmu(lines) + insets.top + insets.bottom;
  const top = Math.max(box.y, belowArt(head, ground) ?? box.y);
  const isMoved = top > box.y;
  const height = Math.max(needed, isMoved ? 0 : box.height);
  const foot = Math.max(top + height, box.y + box.height);
  if (foot <= box.y + box.height && !isMoved) return undefined;
  const isFar = foot - (box.y + box.height) > mostPushed * ground.size.height;
  // What stands at the foot of the slide has no room below it.
  return isFar || foot > Math.max(box.y + box.height, ground.size.height)
    ? undefined
    : { ...box, y: emu(top), height: emu(foot - top) };
}

/** Where what is drawn under the upper part of a title ends: a line across its head, a band, or logos for which it found no room beside them. */
function belowArt(head: FoundPlaceholder, ground: Ground): number | undefined {
  const { box, levels } = head.placeholder;
  const { isArt } = behind(ground, box, levels[0]?.colour);
  const { left, right, top, bottom } = cellsIn(ground, box);
  const line = head.placeholder.anchor === 'bottom' ? undefined : lineAcross(head, ground, isArt);
  let last: number | undefined;
  for (let row = top; row < bottom; row += 1) {
    const cells = ground.cells.slice(row * ground.columns + left, row * ground.columns + right);
    const drawn = cells.filter((cell) => isArt(cell) && cell.isLine !== true).length;
    // The last row of a logo may be a letter alone.
    if (drawn >= leastOfArt * cells.length || (drawn > 0 && last === row - 1)) last = row;
  }
  if (last === undefined) return line ?? bandAcross(ground, box);
  return boxOf(ground, { left, right, top, bottom: last + 1 }).height + boxOf(ground, { left, right, top, bottom }).y;
}

/** Just below a line that runs through the first line of a title's letters. */
function lineAcross(head: FoundPlaceholder, ground: Ground, isArt: (cell: Cell) => boolean): number | undefined {
  const { box, insets, levels } = head.placeholder;
  const { left, right, top } = cellsIn(ground, box);
  const [from, to] = [box.y, box.y + insets.top + pointsToEmu((levels[0]?.size ?? 0) * singleLine) / 2];
  for (const row of [top - 1, top, top + 1]) {
    const cells = row < 0 ? [] : ground.cells.slice(row * ground.columns + left, row * ground.columns + right);
    const crossed = cells.filter((cell) => cell.lineAt !== undefined && isArt(cell));
    const at = crossed[0]?.lineAt;
    if (at !== undefined && at > from && at < to && crossed.length >= leastOfLine * cells.length)
      return at + airBelowLine;
  }
  return undefined;
}

/** Whether nothing is drawn where the title would stand, and between there and where it ended, and its ink is read there. */
function isClear(head: FoundPlaceholder, wanted: Box, end: number, ground: Ground): boolean {
  const ink = head.placeholder.levels[0]?.colour;
  const isGrown = wanted.y === head.placeholder.box.y;
  const { isArt } = behind(ground, isGrown ? head.placeholder.box : wanted, ink);
  const strip = isGrown ? { ...wanted, y: emu(end), height: emu(wanted.y + wanted.height - end) } : wanted;
  const cells = cellsIn(ground, strip);
  // The row in which the title ends may hold the line that is drawn under it.
  for (let row = isGrown ? cells.top - 1 : cells.top; row < cells.bottom; row += 1) {
    const own = ground.cells.slice(row * ground.columns + cells.left, row * ground.columns + cells.right);
    if (own.some((cell) => isArt(cell) || (cell.colour !== undefined && !isLegible(cell, ink)))) return false;
  }
  return true;
}

const isHead = ({ placeholder: { type, box }, upright, isFilled }: FoundPlaceholder, { size }: Ground): boolean =>
  type === 'title' && upright && !isFilled && box.y + box.height <= mostOfHead * size.height && box.width > box.height;

/** What begins where the title would stand, or right below it. */
const isUnder = (own: Box, head: Box, foot: number): boolean =>
  own.x < head.x + head.width &&
  own.x + own.width > head.x &&
  own.y + own.height > head.y &&
  own.y + own.height / 2 > head.y + head.height / 2 &&
  own.y < foot;

/** As titles are set smaller before they are cut, in points and as a share. */
const smallest = 24;
const smallestLine = 14;
const share = 0.75;
/** As shares of the slide's height. */
const mostOfHead = 0.36;
const mostPushed = 0.12;
/** What must be left of what stands below, as a share of its height; nothing else gives way. */
const leastLeft: ReadonlyMap<PlaceholderType, number> = new Map([
  ...(['body', 'obj', 'pic', 'tbl', 'chart'] as const).map((type) => [type, 0.75] as const),
  ['subTitle', 0.55],
]);
/** As shares of the title's width. */
const leastOfArt = 0.04;
const leastOfLine = 0.3;
/** Six points. */
const airBelowLine = 76_200;
