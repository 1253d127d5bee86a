import { columnsOf, titlesAreAlike } from '../../columns.js';
import type { Layout, Placeholder, TemplateModel } from '../../model.js';
import { titleIsAtHead } from '../../title-at-head.js';
import { alignOf, titleJumps } from '../../title-jump.js';
import { area } from '../box.js';
import { edgesDiffer, furnitureDiffers, groundsDiffer } from '../ground/grounds-differ.js';
import type { Ground } from '../ground/ground.js';
import { bodiesOf } from './derive-roles.js';
import { inksDiffer } from './inks-differ.js';
import { leastWidth } from './house-sizes.js';

/** A layout, and what is drawn on it. */
export interface Look {
  readonly layout: Layout;
  readonly ground: Ground;
}

/**
 * Whether a slide on a layout is told from those on the one for points: by its title, where that stands and how it is held, by what is
 * drawn, by the ink of what is written, or by a picture that is small or no rectangle. Slides of one deck that jump look as if they came from two.
 *
 * @param main the layout for points
 * @param size what titles are set in, in points
 */
export function looksOtherwise(
  { layout, ground }: Look,
  main: Look,
  { size, slide }: { readonly size: number; readonly slide: TemplateModel['size'] },
): boolean {
  const [title, first] = [titleOf(layout), titleOf(main.layout)];
  if (layout === main.layout || title === undefined || first === undefined) return false;
  const isLower = titleIsAtHead(main.layout, slide) && !titleIsAtHead(layout, slide);
  const isSmaller = (title.levels[0]?.wanted ?? title.levels[0]?.size ?? 0) < leastOfTitle * size;
  const isNarrowAndSmaller = isSmaller && title.box.width < leastWidth * slide.width;
  return (
    isLower ||
    isNarrowAndSmaller ||
    alignOf(title) !== alignOf(first) ||
    titleJumps(title, first, slide) ||
    hasOddPictures(layout, slide) ||
    startsFurtherIn(layout, main.layout, slide) ||
    !titlesAreAlike(layout, main.layout) ||
    inksDiffer(layout, main.layout) ||
    groundsDiffer(ground, main.ground) ||
    edgesDiffer(ground, main.ground) ||
    furnitureDiffers(ground, main.ground)
  );
}

/** The placeholder of the title, where a layout has one. */
export const titleOf = ({ placeholders }: Layout): Placeholder | undefined =>
  placeholders.find(({ key }) => key === 'title');

/** Of the size of other titles. */
const leastOfTitle = 0.85;

/** Columns that begin further to the right than points, which their title does not. */
function startsFurtherIn(one: Layout, main: Layout, { width }: TemplateModel['size']): boolean {
  const [own, first] = [one, main].map((layout) => Math.min(...bodiesOf(layout).map(({ box }) => box.x)));
  return columnsOf(one) !== undefined && (own ?? 0) - (first ?? 0) > mostFurtherIn * width;
}

const mostFurtherIn = 0.06;

/** Places for pictures that are circles, or together take little of the slide, or reach from edge to edge, which only one of that shape fills. */
function hasOddPictures({ placeholders }: Layout, { width, height }: TemplateModel['size']): boolean {
  const places = placeholders.filter(({ type }) => type === 'pic');
  const share = places.reduce((sum, { box }) => sum + area(box), 0) / (width * height);
  const isBleeding = ({ box }: Placeholder): boolean => box.x <= 0 && box.x + box.width >= width && box.height < height;
  return (
    places.some((place) => place.isShaped === true || isBleeding(place)) ||
    (places.length > 0 && share < leastOfPictures)
  );
}

const leastOfPictures = 0.25;
