import { points, type Points } from '../../../model/units.js';
import type { Layout, Placeholder, TemplateModel, TextStyle } from '../../model.js';

/** In points, what slides of one deck are set in where layouts differ by neglect. */
export interface HouseSizes {
  readonly title: Points;
  readonly body: Points;
  /** Of a sentence alone. */
  readonly alone: Points;
}

/** The title of a cover is larger than those of other slides, as far as it fits. */
export function asCover(title: Placeholder, house: Pick<HouseSizes, 'title'>): Placeholder {
  return withLarger(title, points(Math.max(times(house.title, coverTimes), leastOfCover)), Infinity);
}

/** Points, as long as no title of the file is larger. */
const leastOfCover = 28;

/** A title of full width is set as the others; a narrow one has its size for a reason. */
export function asTitle(
  title: Placeholder,
  { title: size }: Pick<HouseSizes, 'title'>,
  { width }: TemplateModel['size'],
): Placeholder {
  return title.box.width >= leastWidth * width ? withLarger(title, size) : title;
}

/** Of the width of the slide. */
export const leastWidth = 0.6;

/** Texts beside pictures set as points are, and none larger than a sentence alone. */
export function withBodies(layout: Layout, { body, alone }: HouseSizes): Layout {
  const placeholders = layout.placeholders.map((one) => {
    const first = one.levels[0];
    if (!/^body(-|$)/.test(one.key) || first === undefined) return one;
    if (first.size > alone) return withSmaller(one, alone);
    const larger = withLarger(one, body);
    return { ...larger, levels: larger.levels.map((style, level) => (level === 0 ? withAlone(style, alone) : style)) };
  });
  return { ...layout, placeholders };
}

const withAlone = (style: TextStyle, size: number): TextStyle =>
  size > (style.wanted ?? style.size) ? { ...style, alone: points(size) } : style;

/** All levels larger as the first is, where that states less than is wanted: half as much more at most, for what is tiny is meant so. */
function withLarger(placeholder: Placeholder, wanted: Points, most = mostLarger): Placeholder {
  const [first] = placeholder.levels;
  const stated = first?.size ?? wanted;
  // What nobody has said the size of may be set so large as it is.
  if (stated >= wanted || (first?.maximum ?? 0) >= wanted) return placeholder;
  const factor = Math.min(most, wanted / stated);
  const levels = placeholder.levels.map((style) => {
    const size = points(Math.max(style.size, Math.min(wanted, times(style.size, factor))));
    return { ...style, wanted: size, maximum: points(Math.max(style.maximum, size)) };
  });
  return { ...placeholder, levels };
}

const mostLarger = 1.5;

/** Letters that are larger than a sentence alone is set in would shout beside those of points. */
function withSmaller(placeholder: Placeholder, wanted: Points): Placeholder {
  const stated = placeholder.levels[0]?.size ?? wanted;
  const levels = placeholder.levels.map((style) => {
    const size = points(Math.max(style.minimum, times(style.size, wanted / stated)));
    return { ...style, wanted: size, maximum: size };
  });
  return { ...placeholder, levels };
}

/** As a multiple of the size of other titles. */
export const coverTimes = 1.25;

/** A size of type at another scale, in whole units. */
export const times = (size: number, factor: number): number => Math.round(size * factor);
