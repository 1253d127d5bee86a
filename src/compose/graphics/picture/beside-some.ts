import type { TemplateModel } from '../../../template/model.js';
import type { Choice } from '../../choose/choose-layout.js';
import type { Sheet } from '../../content/sheet.js';
import { pointsWithChildren, weightOf } from '../../split/blocks.js';
import { besideContent } from './beside-content.js';

/** A slide with the first picture of a sheet beside its first points, and the points that are left. */
export interface BesideSome {
  readonly beside: Choice;
  readonly left: Sheet;
}

/**
 * The first points of a sheet beside its picture, where there is no room for all of them: a picture alone behind a full slide
 * would be half a slide. The points are parted as evenly as the picture allows.
 */
export function besideSome(sheet: Sheet, template: TemplateModel): BesideSome | undefined {
  if (sheet.kind !== 'points' || (sheet.pictures ?? []).length === 0) return undefined;
  const blocks = pointsWithChildren(sheet.entries);
  const total = weightOf(sheet.entries);
  const unevenness = (count: number): number => Math.abs(total - 2 * weightOf(blocks.slice(0, count).flat()));
  const counts = blocks.map((_, index) => index).filter((count) => count > 0);
  for (const count of counts.sort((one, other) => unevenness(one) - unevenness(other))) {
    const beside = besideContent({ ...sheet, entries: blocks.slice(0, count).flat() }, template);
    if (beside) return { beside, left: { ...sheet, entries: blocks.slice(count).flat() } };
  }
  return undefined;
}
