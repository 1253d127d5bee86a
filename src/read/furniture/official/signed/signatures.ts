import type { FurnitureKind } from '../../../../model/article.js';
import { furnitureWords, phrasesOf, wordsOf } from '../../../../language/index.js';
import type { Page, Step } from '../../page.js';
import { isCapitals, isName, type Unit } from '../../unit.js';
import { opens, saysOnly } from '../../wording.js';

/** `KT. BỘ TRƯỞNG`, `THỨ TRƯỞNG`, `(Đã ký)` and the name: who signs, for whom and as what. */
export const signatures: Step = ({ units, pack }) => {
  const titles = phrasesOf(pack, 'speakerTitles');
  const isOffice = ({ text, words }: Unit): boolean =>
    isCapitals(text) && words.length <= 10 && titles.matchAt(words, 0) > 0;
  const isMark = (unit: Unit): boolean =>
    saysOnly(pack, 'signature', unit) || isTwice(unit, pack) || isSignedLine(unit, pack);
  // Offices and the name may all have been told on one line.
  const isProxy = (unit: Unit): boolean =>
    unit.words.length <= 30 &&
    opens(pack, 'signature', unit) > 0 &&
    /^\p{Lu}{1,3}[./]\p{Lu}{0,2}\.? ?\p{Lu}{2}/u.test(unit.text) &&
    (isCapitals(unit.text) || nameBehindCapitals.test(unit.text));
  const isOfficeWithName = ({ text, words }: Unit): boolean =>
    titles.matchAt(words, 0) > 0 && words.length <= 14 && nameBehindCapitals.test(text);
  const isTyped = ({ words }: Unit): boolean => phrasesOf(pack, 'documentTypes').matchAt(words, 0) === words.length;
  const isSigner = (unit: Unit): boolean =>
    unit.role !== 'item' && !isTyped(unit) && (isOffice(unit) || isMark(unit) || isName(unit.text) || isProxy(unit));
  // `CHỦ TỊCH QUỐC HỘI (Đã ký) Trần Thanh Mẫn` in one cell, behind all else.
  const isSignedCell = ({ text, words }: Unit): boolean =>
    titles.matchAt(words, 0) > 0 &&
    nameBehindCapitals.test(
      text
        .replaceAll(/\([^()]*\)/gu, ' ')
        .replaceAll(/\s+/gu, ' ')
        .trim(),
    );
  const found: [number, FurnitureKind][] = signedTable(
    units,
    (unit) => isOffice(unit) || isMark(unit) || isName(unit.text),
    isMark,
  );
  for (let index = 0; index < units.length; index += 1) {
    const unit = units[index];
    if (unit === undefined) continue;
    if (unit.role === 'cell') {
      if (index >= units.length - cellsOfEnd && isSignedCell(unit)) found.push([index, 'signature']);
      continue;
    }
    if (isOfficeWithName(unit) && index >= units.length - 2) found.push([index, 'signature']);
    const next = units[index + 1];
    // Offices of two who sign, side by side: whatever they are called, the line that tells to sign stands below.
    const isBracketed = next !== undefined && next.text.startsWith('(') && isMark(next);
    const isAboveMark =
      next !== undefined &&
      isMark(next) &&
      unit.words.length <= 10 &&
      (isCapitals(unit.text) || (isBracketed && unit.role !== 'item' && !/[.:;!?…]$/u.test(unit.text)));
    if (!(isProxy(unit) || isMark(unit) || isOffice(unit) || isAboveMark)) continue;
    let end = index + 1;
    while (end < units.length && end - index < 7 && isSigner(units[end] ?? unit)) end += 1;
    const block = units.slice(index, end);
    const isSigned =
      block.some(isProxy) ||
      block.some(isMark) ||
      (block.some(({ text }) => isName(text)) &&
        (end >= units.length - 1 || opensAppendix(units.slice(end, end + 4), pack)));
    if (isSigned) for (let each = index; each < end; each += 1) found.push([each, 'signature']);
    index = end - 1;
  }
  return found;
};

/** `THỦ TƯỚNG Phạm Minh Chính`: capitals, and a name of two to five words. */
const nameBehindCapitals = /^(?:[\p{Lu}./,]{1,12} ){1,24}(?:\p{Lu}\p{Ll}{1,9} ){1,4}\p{Lu}\p{Ll}{1,9}$/u;

/** The last table of a paper, all of whose cells are of who signs: `THƯ KÝ | CHỦ TỌA`, `(Đã ký) | (Đã ký)`, and the names. */
function signedTable(
  units: readonly Unit[],
  isSigner: (unit: Unit) => boolean,
  isMark: (unit: Unit) => boolean,
): [number, FurnitureKind][] {
  const block = units.findLast(({ role }) => role === 'cell')?.block;
  const cells = units.flatMap((unit, index) => (unit.block === block ? [{ unit, index }] : []));
  const isLast = units.length - (cells.at(-1)?.index ?? 0) <= cellsOfEnd;
  const isOfSigners =
    cells.some(({ unit }) => isMark(unit)) && cells.every(({ unit }) => isSigner(unit) || isCapitals(unit.text));
  return isLast && isOfSigners ? cells.map(({ index }) => [index, 'signature']) : [];
}

const cellsOfEnd = 4;

/** `THƯ KÝ (Đã ký) Trần Thị Mai`, `Secretary (signed) Ann Lee`: the office, the mark and the name were told on one line. */
function isSignedLine({ text }: Unit, pack: Page['pack']): boolean {
  const [, office = '', mark = '', name = ''] = markBeforeName.exec(text) ?? [];
  return (
    wordsOf(office).length <= longestOffice && saysOnly(pack, 'signature', { words: wordsOf(mark) }) && isName(name)
  );
}
const markBeforeName = /^([^().:;!?]{0,80})\(([^()]{2,60})\) ([^()]{3,60})$/u;

/** In words. */
const longestOffice = 10;

/** `(Ký, ghi rõ họ tên) (Ký, ghi rõ họ tên)`: the columns of two who sign were told on one line. */
function isTwice({ words }: Unit, pack: Page['pack']): boolean {
  const { lines } = furnitureWords(pack, 'signature');
  let at = 0;
  for (let count = lines.matchAt(words, at); count > 0; count = lines.matchAt(words, at)) at += count;
  return words.length > 0 && at === words.length;
}

/** `Appendix I`, `(Issued with Circular No. 10)`: what is printed behind the paper that it belongs to. */
const opensAppendix = (lines: readonly Unit[], pack: Page['pack']): boolean =>
  lines.some((line) => line.text.startsWith('(') && opens(pack, 'number', line) > 0);
