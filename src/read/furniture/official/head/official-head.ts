import { furnitureWords } from '../../../../language/index.js';
import type { FurnitureKind } from '../../../../model/article.js';
import type { Span } from '../../../../model/span.js';
import { headLength, type Page, type Step } from '../../page.js';
import { isCapitals, type Unit } from '../../unit.js';
import { holds } from '../../wording.js';
import { isNumber, isRunOfParticulars } from './paper-number.js';
import { isPlaceDate } from './place-date.js';
import { isAgency, isSenderOfPart, restOfLetterhead } from './letterhead.js';
import { subjectLines } from './subject-lines.js';

/**
 * The head of an official paper as Decree 30/2020/NĐ-CP lays it down: motto, number, place and date; and around these the
 * agency in capitals, and what the paper calls itself with the line below it that says what it is about. A head that was
 * typed as a table is all letterhead.
 */
export const officialHead: Step = (page) => {
  const found = new Map<number, FurnitureKind>();
  const { units } = page;
  const end = headLength(page);
  const inside = headInside(page, end);
  const isHead = (index: number): boolean => index < end || (index >= inside.start && index < inside.end);
  const anchors = units.flatMap((unit, index) => {
    const kind = isHead(index) ? anchorKind(unit, page) : undefined;
    if (kind !== undefined) found.set(index, kind);
    return kind === undefined ? [] : [index];
  });
  if (anchors.length === 0) {
    const sender = isSenderOfPart(page) ? [[0, 'letterhead'] as const] : [];
    return [...sender, ...subjectLines(page, end, found, true).map((index) => [index, 'subject'] as const)];
  }
  units.forEach((unit, index) => {
    const isNear = anchors.some((anchor) => Math.abs(anchor - index) <= reach);
    if (isHead(index) && isNear && isAgency(unit, page)) found.set(index, 'letterhead');
  });
  for (const index of restOfLetterhead(page, found, anchors)) found.set(index, 'letterhead');
  for (const index of subjectLines(page, end, found)) found.set(index, 'subject');
  for (const index of cellsOfHead(page, found)) found.set(index, 'letterhead');
  return found;
};

/**
 * The lines of the head of a paper that an article gives word for word behind its own lead: those around a motto with a number, or a
 * place and date, below it; none where there is no such motto.
 */
function headInside({ units, pack }: Page, behind: number): Span {
  const motto = units.findIndex(
    (unit, index) =>
      index >= behind &&
      unit.words.length <= longestAnchor &&
      holds(pack, 'letterhead', unit) &&
      (isCapitals(unit.text.slice(0, 20)) || isWholeHead(unit)),
  );
  if (isWholeHead(units[motto])) return { start: motto, end: motto + 1 };
  const below = motto < 0 ? [] : units.slice(motto + 1, motto + 1 + reach);
  return below.some((unit) => isNumber(unit, pack) || isPlaceDate(unit, pack))
    ? { start: Math.max(behind, motto - reach), end: motto + 1 + reach }
    : { start: 0, end: 0 };
}

/** "SỞ BẾN CẢNG Số: 12/QĐ-SBC CỘNG HÒA … Hạnh phúc Cần Thơ, ngày 2 tháng 5 năm 2031": a program that told the head in one line. */
const isWholeHead = (unit: Unit | undefined): boolean =>
  unit !== undefined && /\d+\/[\p{L}\d/-]+ .*(?<!\p{N})[12]\d{3}$/u.test(unit.text);

/** How many lines an agency stands from motto, number or date; the two columns of a head may be told one after the other. */
const reach = 5;

function anchorKind(unit: Unit, { pack }: Page): FurnitureKind | undefined {
  if (unit.words.length > longestAnchor) return undefined;
  if (
    holds(pack, 'letterhead', unit) &&
    (isCapitals(unit.text.slice(0, 20)) || unit.words.length <= 8 || standsBesideMotto(unit, pack) || isWholeHead(unit))
  )
    return 'letterhead';
  if (isNumber(unit, pack) || isRunOfParticulars(unit)) return 'number';
  return isPlaceDate(unit, pack) ? 'place-date' : undefined;
}

/** `TỈNH VÂN HẢI      Độc lập - Tự do - Hạnh phúc`: of a head in two columns, a line of both. */
function standsBesideMotto({ text, start, words }: Unit, pack: Page['pack']): boolean {
  const length = furnitureWords(pack, 'letterhead').lines.matchBefore(words, words.length);
  const motto = length === 0 ? undefined : words[words.length - length];
  return motto !== undefined && isCapitals(text.slice(0, motto.start - start));
}

const longestAnchor = 40;

/** All cells of a table that holds the motto. */
function cellsOfHead({ units }: Page, found: ReadonlyMap<number, FurnitureKind>): number[] {
  const tables = new Set(
    [...found].flatMap(([index, kind]) => {
      const unit = units[index];
      return unit?.role === 'cell' && kind === 'letterhead' ? [unit.block] : [];
    }),
  );
  return units.flatMap(({ block, words }, index) =>
    // The place and date of a head that was typed as a table are part of it.
    tables.has(block) && [undefined, 'place-date'].includes(found.get(index)) && words.length <= longestAnchor
      ? [index]
      : [],
  );
}
