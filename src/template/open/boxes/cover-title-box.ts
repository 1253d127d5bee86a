import { emu, pointsToEmu, type Box } from '../../../model/units.js';
import { singleLine } from '../../line-height.js';
import type { PlaceholderType } from '../../model.js';
import type { Ground } from '../ground/ground.js';
import type { FoundPlaceholder } from '../placeholders/read-placeholder.js';
import { freeAbove, freeLeft, freeRight } from './free-rows.js';

/**
 * The box of a cover's title that is narrower than any title, over the free space beside it, and above the place for what stands below the
 * title where it lies over that: programs that make a template of a finished deck leave a box as large as the words that stood there.
 */
export function coverTitleBox(one: FoundPlaceholder, all: readonly FoundPlaceholder[], ground: Ground): Box {
  const { box } = one.placeholder;
  if (!isCoverTitle(one, all, ground) || !one.upright || one.isFilled || holdsTitle(one)) return box;
  if (box.width >= mostOfNarrow * ground.size.width) return box;
  const raised = raisedBox(one, all, ground);
  return widenedBox({ ...one, placeholder: { ...one.placeholder, box: raised } }, all, ground);
}

/** A title that heads nothing but a subtitle, further down than along the upper edge. */
export function isCoverTitle(
  { placeholder: { type, box } }: FoundPlaceholder,
  all: readonly FoundPlaceholder[],
  ground: Ground,
): boolean {
  const isAlone = !all.some(({ placeholder }) => contents.has(placeholder.type));
  const isLow = box.y + box.height / 2 > ground.size.height / 4;
  return type === 'ctrTitle' || (type === 'title' && isAlone && isLow);
}

const contents = new Set<PlaceholderType>(['body', 'obj', 'tbl', 'chart']);

/** Whether a title of usual length has room in its box in its own letters. */
function holdsTitle({ placeholder: { box, insets, levels } }: FoundPlaceholder): boolean {
  const size = levels[0]?.size ?? 0;
  const letters = Math.floor((box.width - insets.left - insets.right) / pointsToEmu(size * widthOfLetter));
  const lines = Math.floor((box.height - insets.top - insets.bottom) / pointsToEmu(size * singleLine));
  return letters * Math.min(lines, mostLines) >= usualLength;
}

function raisedBox(one: FoundPlaceholder, all: readonly FoundPlaceholder[], ground: Ground): Box {
  const { box } = one.placeholder;
  const below = all.find(({ placeholder: { type, box: own } }) => type === 'subTitle' && own.y > box.y);
  const over = box.y + box.height - (below?.placeholder.box.y ?? Infinity);
  if (over <= 0) return box;
  const others = all.filter((other) => other !== below);
  return freeAbove(one, others, ground) < over ? box : { ...box, y: emu(box.y - over) };
}

function widenedBox(one: FoundPlaceholder, all: readonly FoundPlaceholder[], ground: Ground): Box {
  const { box, levels } = one.placeholder;
  const { width } = ground.size;
  const air = margin * width;
  const others = all.filter(({ placeholder }) => placeholder.name !== one.placeholder.name);
  const right = Math.max(0, Math.min(freeRight(one, others, ground), width - air - (box.x + box.width)));
  const left = Math.max(0, Math.min(freeLeft(one, others, ground), box.x - air));
  const align = levels[0]?.align ?? 'left';
  if (align === 'centre') {
    const both = Math.min(left, right);
    return { ...box, x: emu(box.x - both), width: emu(box.width + 2 * both) };
  }
  // Where its lines begin is kept, as far as the other side has room.
  const wanted = leastOfWide * width - box.width;
  const [first, second] = align === 'right' ? [left, right] : [right, left];
  const rest = Math.min(second, Math.max(0, wanted - first));
  const toLeft = align === 'right' ? first : rest;
  return { ...box, x: emu(box.x - toLeft), width: emu(box.width + first + rest) };
}

/** As shares of the slide's width. */
const mostOfNarrow = 0.5;
const leastOfWide = 0.6;
const margin = 0.06;

const mostLines = 3;
/** Letters of a title, with what lines leave empty at their ends. */
const usualLength = 64;
/** Of the size. */
const widthOfLetter = 0.52;
