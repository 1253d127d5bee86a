import { emu, type Box } from '../../../model/units.js';
import { area, sharedArea } from '../box.js';
import { freeBox } from '../ground/free-box.js';
import type { FoundLayout } from '../layouts/read-layout.js';

/** Where texts can stand on a layout that has no body. */
export interface Space {
  /** It has a title that stands above what is said. */
  readonly hasTitle: boolean;
  readonly title: Box;
  readonly body: Box;
  readonly coverTitle: Box;
  readonly coverSubtitle: Box;
  /** How much of the slide the body takes: 0 to 1. */
  readonly share: number;
  /** Higher where there is less on the layout that a slide would go without. */
  readonly rank: number;
}

/** @param size of the slide, where there is no layout to look at */
export function spaceOf(layout: FoundLayout | undefined, size = layout?.ground.size ?? { width: 0, height: 0 }): Space {
  const { width, height } = size;
  const placeholders = layout?.placeholders.map(({ placeholder }) => placeholder) ?? [];
  const title = placeholders.find(({ type }) => type === 'title' || type === 'ctrTitle');
  const footers = placeholders.filter(({ type, box }) => furniture.has(type) && box.y > height / 2);
  const bottom = Math.min(height * (1 - margin), ...footers.map(({ box }) => box.y));
  const whole = boxFrom(width * margin, height * margin, width * (1 - margin), bottom);
  const free = layout === undefined ? whole : freeBox(layout.ground, whole);
  const ownTitle = boxFrom(free.x, free.y, free.x + free.width, free.y + free.height * titleShare);
  // A title that fills the slide, or stands beside or below it, leaves no room for a text under it; a narrow one heads something else.
  const isAbove =
    title !== undefined &&
    title.box.y + title.box.height <= height / 2 &&
    title.box.width >= free.width * leastWidthOfTitle;
  const head = isAbove ? title.box : ownTitle;
  const top = Math.max(free.y, head.y + head.height + height * gap);
  // The edge that titles keep is the page's own, as beside a binding of thin lines.
  const isNear = isAbove && head.x > free.x && head.x - free.x <= mostIndent * width;
  const below = boxFrom(isNear ? head.x : free.x, top, free.x + free.width, free.y + free.height);
  const body = layout === undefined || area(below) <= 0 ? below : freeBox(layout.ground, below);
  const isClear = sharedArea(body, head) === 0;
  const middle = free.y + free.height * 0.55;
  const texts = placeholders.filter(({ type }) => !furniture.has(type) && type !== 'title' && type !== 'ctrTitle');
  return {
    hasTitle: isAbove,
    title: ownTitle,
    body,
    coverTitle: boxFrom(free.x, free.y + free.height * 0.15, free.x + free.width, middle),
    coverSubtitle: boxFrom(free.x, middle, free.x + free.width, free.y + free.height * 0.85),
    share: isClear ? area(body) / (width * height) : 0,
    rank:
      (layout?.hasWords === true ? -3 : 0) +
      (texts.length === 0 ? 2 : 0) +
      (title === undefined ? 0 : isAbove ? 1 : -4),
  };
}

/** As shares of the slide, or of the free box. */
const margin = 0.06;
const gap = 0.03;
const titleShare = 0.18;
const leastWidthOfTitle = 0.75;
const mostIndent = 0.08;
const furniture = new Set(['dt', 'ftr', 'sldNum']);

const boxFrom = (left: number, top: number, right: number, bottom: number): Box => ({
  x: emu(left),
  y: emu(top),
  width: emu(Math.max(0, right - left)),
  height: emu(Math.max(0, bottom - top)),
});
