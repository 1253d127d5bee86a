import { emu } from '../../../model/units.js';
import type { PlaceholderType } from '../../model.js';
import { cellsIn, type Ground } from '../ground/ground.js';
import type { FoundPlaceholder } from './read-placeholder.js';

/**
 * How much wider a slide is than the page that a layout was drawn for, where it was drawn for one of four by three and nothing of it reaches
 * further: programs that set another size of slides may leave all that stands on them at the left.
 *
 * @returns 1 where the layout was drawn for the slide
 */
export function widerThanDrawn(found: readonly FoundPlaceholder[], ground: Ground): number {
  const { width, height } = ground.size;
  const page = (height * 4) / 3;
  const boxes = found.map(({ placeholder }) => placeholder.box);
  const title = found.find(({ placeholder }) => titles.has(placeholder.type))?.placeholder.box;
  const isNarrow = width >= leastWider * page && boxes.every(({ x, width: own }) => x >= 0 && x + own <= page);
  if (title === undefined || !isNarrow || title.width < leastOfTitle * page) return 1;
  const isCentred = Math.abs(title.x + title.width / 2 - page / 2) < mostAside * page;
  return isCentred && isBare(ground, page) ? width / page : 1;
}

/** A box as wide as the slide asks for. */
export function widened(one: FoundPlaceholder, factor: number): FoundPlaceholder {
  const { placeholder } = one;
  const { box } = placeholder;
  if (factor === 1) return one;
  const wider = { ...box, x: emu(box.x * factor), width: emu(box.width * factor) };
  return { ...one, placeholder: { ...placeholder, box: wider, isMoved: true } };
}

const titles = new Set<PlaceholderType>(['title', 'ctrTitle']);

/** Whether nothing is drawn right of a place, where a column would be: logos stand in the head or the foot. */
function isBare(ground: Ground, from: number): boolean {
  const { width, height } = ground.size;
  const { left, right, top, bottom } = cellsIn(ground, {
    x: emu(from),
    y: emu(head * height),
    width: emu(width - from),
    height: emu((1 - head - foot) * height),
  });
  const colours = new Set<string | undefined>();
  for (let row = top; row < bottom; row += 1)
    for (let column = left; column < right; column += 1)
      colours.add(ground.cells[row * ground.columns + column]?.colour);
  return colours.size === 1 && !colours.has(undefined);
}

/** As shares of the page. */
const leastWider = 1.2;
const leastOfTitle = 0.6;
const mostAside = 0.02;
/** Of the slide. */
const head = 0.2;
const foot = 0.12;
