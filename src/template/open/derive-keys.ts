import type { Emu } from '../../model/units.js';
import type { PlaceholderType } from '../model.js';
import { area, sharedArea } from './box.js';
import { freeName } from './free-name.js';
import type { FoundPlaceholder } from './read-placeholder.js';

/**
 * Says what the placeholders of a layout are for that nobody has said it of: by type, and for texts by geometry. A body
 * is where content may go without looking at the layout: it has an index, takes more than 15 % of the slide, overlaps
 * the title and other texts by less than 10 %, and is not turned.
 */
export function deriveKeys(
  found: readonly FoundPlaceholder[],
  size: { readonly width: Emu; readonly height: Emu },
): string[] {
  const bodies = found.filter((one) => isText(one) && isSound(one, found, size)).sort(inReadingOrder);
  const taken = new Set<string>();
  return found.map((one) => {
    const byType = keysByType.get(one.placeholder.type);
    if (byType !== undefined) return freeName(byType, '-', taken);
    const position = bodies.indexOf(one);
    if (position >= 0) return position === 0 ? 'body' : `body-${position + 1}`;
    return freeName(one.upright && overlap(one, found) < tolerated ? 'detail' : 'other', '-', taken);
  });
}

/** How much of a placeholder lies over others of its layout at most, as a share of the smaller. */
function overlap(one: FoundPlaceholder, found: readonly FoundPlaceholder[]): number {
  const { box } = one.placeholder;
  const shares = found
    .filter((other) => other !== one && !isFooter(other.placeholder.type))
    .map(({ placeholder: other }) => sharedArea(box, other.box) / Math.max(1, Math.min(area(box), area(other.box))));
  return Math.max(0, ...shares);
}

const tolerated = 0.1;
const leastShare = 0.15;

function isSound(
  one: FoundPlaceholder,
  found: readonly FoundPlaceholder[],
  size: { readonly width: Emu; readonly height: Emu },
): boolean {
  const { idx = 0, box } = one.placeholder;
  const isLarge = area(box) > leastShare * size.width * size.height;
  return idx > 0 && one.upright && isLarge && overlap(one, found) < tolerated;
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
