import type { PlaceholderType, TemplateModel } from '../../model.js';
import { area, overlapWith, shareOnSlide } from '../box.js';
import { freeName } from './free-name.js';
import type { FoundPlaceholder } from './read-placeholder.js';

/**
 * Says what the placeholders of a layout are for that nobody has said it of: by type, and for texts by geometry. A body
 * is where content may go without looking at the layout: a slide finds it, by its index or as the only text without one;
 * it takes more than 15 % of the slide, overlaps the title and other texts by less than 10 %, and is not turned. Small places for
 * pictures are for logos.
 */
export function deriveKeys(found: readonly FoundPlaceholder[], size: TemplateModel['size']): string[] {
  const bodies = found.filter((one) => isText(one) && isSound(one, found, size)).sort(inReadingOrder);
  const taken = new Set<string>();
  return found.map((one) => {
    const byType = keysByType.get(one.placeholder.type);
    const isCovered = pictorial.has(one.placeholder.type) && found.some((other) => coversTitle(one, other));
    const isIcon =
      one.placeholder.type === 'pic' && area(one.placeholder.box) < leastOfPicture * size.width * size.height;
    if (byType !== undefined && !isCovered && !isIcon && isFindable(one, found)) return freeName(byType, '-', taken);
    const position = bodies.indexOf(one);
    if (position >= 0) return position === 0 ? 'body' : `body-${position + 1}`;
    const isUsable =
      !pictorial.has(one.placeholder.type) &&
      one.upright &&
      isFindable(one, found) &&
      overlap(one, found) < tolerated &&
      isOnSlide(one, size);
    return freeName(isUsable ? 'detail' : 'other', '-', taken);
  });
}

/** How much of a placeholder lies over others of its layout at most, as a share of the smaller. */
function overlap(one: FoundPlaceholder, found: readonly FoundPlaceholder[]): number {
  const others = found.filter((other) => other !== one && !isFooter(other.placeholder.type));
  return Math.max(0, ...others.map((other) => overlapWith(one.placeholder.box, other.placeholder.box)));
}

/** A picture behind the title would leave neither to be seen. */
function coversTitle({ placeholder: { box } }: FoundPlaceholder, { placeholder: other }: FoundPlaceholder): boolean {
  return (other.type === 'title' || other.type === 'ctrTitle') && overlapWith(box, other.box) >= tolerated;
}

const pictorial = new Set<PlaceholderType>(['pic', 'tbl', 'chart']);
const tolerated = 0.1;
/** Of the slide: in a smaller place stands a logo, an icon or a portrait, and no picture of an article. */
const leastOfPicture = 0.04;
const leastShare = 0.15;

function isSound(one: FoundPlaceholder, found: readonly FoundPlaceholder[], size: TemplateModel['size']): boolean {
  const isLarge = area(one.placeholder.box) > leastShare * size.width * size.height;
  return one.upright && isLarge && isOnSlide(one, size) && isFindable(one, found) && overlap(one, found) < tolerated;
}

const isOnSlide = ({ placeholder: { box } }: FoundPlaceholder, size: TemplateModel['size']): boolean =>
  shareOnSlide(box, size) > 1 - tolerated;

/**
 * Whether a slide finds the placeholder again: programs look for the index, and where there is none for the type. Of
 * several that are alike in that only the first is found.
 */
function isFindable(one: FoundPlaceholder, found: readonly FoundPlaceholder[]): boolean {
  return found.find((other) => identity(other) === identity(one)) === one;
}

function identity({ placeholder: { type, idx = 0 } }: FoundPlaceholder): string {
  if (type === 'title' || type === 'ctrTitle') return 'title';
  return idx === 0 ? `0 ${type === 'obj' ? 'body' : type}` : String(idx);
}

/** Side by side from left to right, else from top to bottom. */
function inReadingOrder(
  { placeholder: { box: one } }: FoundPlaceholder,
  { placeholder: { box: other } }: FoundPlaceholder,
): number {
  const sideBySide = one.y < other.y + other.height && other.y < one.y + one.height;
  return sideBySide ? one.x - other.x : one.y - other.y;
}

const isText = ({ placeholder: { type } }: FoundPlaceholder): boolean => type === 'body' || type === 'obj';
const isFooter = (type: PlaceholderType): boolean => type === 'dt' || type === 'ftr' || type === 'sldNum';

const keysByType = new Map<PlaceholderType, string>([
  ['title', 'title'],
  ['ctrTitle', 'title'],
  ['subTitle', 'subtitle'],
  ['dt', 'date'],
  ['ftr', 'footer'],
  ['sldNum', 'slide-number'],
  ['pic', 'picture'],
  ['tbl', 'table'],
  ['chart', 'chart'],
]);
