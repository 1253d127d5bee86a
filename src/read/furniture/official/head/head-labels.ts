import type { FurnitureKind } from '../../../../model/article.js';
import { headLength, type Page, type Step } from '../../page.js';
import type { Unit } from '../../unit.js';
import { labels } from '../../wording.js';
import { isParticular } from '../particulars.js';

/**
 * `Report of: Head of Harbours`, `Author: Ann Lee`, `Wards affected: All`: a run of short lines "Label: value" above the text of a report or a circular, of
 * which one says for whom the paper is or who wrote it. The lines of a notice say by such labels what it is about.
 */
export const headLabels: Step = (page) => {
  const { units } = page;
  const end = headLength(page);
  const found: [number, FurnitureKind][] = [];
  // A title may hold a colon.
  for (let index = page.title === undefined ? 1 : 0; index < end; index += 1) {
    let behind = index;
    while (behind < end && isLabelled(units[behind], page)) behind += 1;
    const run = units.slice(index, behind);
    if (run.length >= fewest && run.some((_, at) => saysWhose(page, index + at)))
      run.forEach((_, at) => found.push([index + at, 'letterhead']));
    index = Math.max(index, behind - 1);
  }
  return found;
};
const fewest = 2;

/** "Memo: A new gate" is what a paper is called, and so is what stands behind "Subject:". */
const isLabelled = (unit: Unit | undefined, { pack, title }: Page): boolean =>
  unit !== undefined &&
  unit.role !== 'heading' &&
  unit.start !== title?.start &&
  labels(pack, 'subject', unit) === 0 &&
  isParticular(unit, pack);

const saysWhose = ({ units, kinds, pack }: Page, index: number): boolean => {
  const unit = units[index];
  const isKnown = whose.has(kinds.get(index) ?? 'page');
  // "From: 12 May" is a time.
  const isOffice = unit !== undefined && labels(pack, 'letterhead', unit) > 0 && !/[:：][\s*_]*\d/u.test(unit.text);
  return isKnown || isOffice;
};
const whose: ReadonlySet<FurnitureKind> = new Set(['number', 'byline', 'addressee']);
