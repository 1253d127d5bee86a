import { phrasesOf } from '../../../../language/index.js';
import type { FurnitureKind } from '../../../../model/article.js';
import { readDivision } from '../../../lines/division.js';
import { endsSentence } from '../../../lines/line.js';
import type { Page } from '../../page.js';
import { isCapitals, type Unit } from '../../unit.js';
import { opens } from '../../wording.js';

/** `WATERWORKS NO. 2`, `P.O. Box 12 - 345, Harlow`: what stands between an agency and the number or the day of its paper. */
export const restOfLetterhead = (
  { units, pack }: Page,
  found: ReadonlyMap<number, FurnitureKind>,
  anchors: readonly number[],
): number[] =>
  anchors.flatMap((anchor) => {
    // Below a release's sender stands how to reach it, above what calls it a release.
    if (found.get(anchor) === 'letterhead') return [];
    let from = anchor;
    while (anchor - from <= mostOfRest && !found.has(from - 1) && isRestOfLetterhead(units[from - 1], pack)) from -= 1;
    return found.get(from - 1) === 'letterhead' ? Array.from({ length: anchor - from }, (_, away) => from + away) : [];
  });

const mostOfRest = 3;

const isRestOfLetterhead = (unit: Unit | undefined, pack: Page['pack']): boolean =>
  unit !== undefined &&
  unit.role !== 'item' &&
  unit.role !== 'cell' &&
  unit.words.length <= longestAgency &&
  (isCapitals(unit.text) || (/\d{2}/u.test(unit.text) && !endsSentence(unit.text))) &&
  !unit.words.some((_, index) => phrasesOf(pack, 'documentTypes').matchAt(unit.words, index) > 0);
const longestAgency = 14;

/** `BỘ CÔNG THƯƠNG`, `ỦY BAN NHÂN DÂN TỈNH AN GIANG`. */
export const isAgency = ({ text, words, role }: Unit, { pack }: Page): boolean =>
  role !== 'item' && words.length <= longestAgency && isCapitals(text) && opens(pack, 'letterhead', { words }) > 0;

/** `BỘ XÂY DỰNG` right above a chapter: of a paper's head, whoever cut the chapter out kept who issued it. */
export function isSenderOfPart(page: Page): boolean {
  const [first, second] = page.units;
  if (first === undefined || second === undefined || !isAgency(first, page)) return false;
  return readDivision(second.text, page.pack) !== undefined;
}
