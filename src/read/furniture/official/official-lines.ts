import type { FurnitureKind } from '../../../model/article.js';
import { furnitureWords, phrasesOf, scriptedPattern, wordsOf } from '../../../language/index.js';
import { readDivision } from '../../lines/division.js';
import { endsSentence } from '../../lines/line.js';
import type { Page, Step } from '../page.js';
import { isCapitals, isName, type Unit } from '../unit.js';
import { labels, opens, saysOnly } from '../wording.js';

/** `Menimbang:`, and the items below it: what led to a paper, up to what it says. */
export const preambles: Step = ({ units, pack }) =>
  runs(units, 'legal-basis', {
    begins: (unit) =>
      unit.role !== 'item' && (labels(pack, 'legal-basis', unit) > 0 || saysOnly(pack, 'legal-basis', unit)),
    goesOn: (unit) => unit.role === 'item',
    most: 40,
  });

/** `Căn cứ Luật …;`: what a paper is founded on. A sentence that goes on to say what follows from it is none. */
export const legalBases: Step = (page) => {
  const bases = basesAmong(page);
  const { units, pack } = page;
  const [first] = bases;
  const last = bases.at(-1);
  if (first === undefined || last === undefined) return [];
  const above = units[first - 1];
  const isAgency =
    above !== undefined &&
    isCapitals(above.text) &&
    (opens(pack, 'letterhead', above) > 0 || phrasesOf(pack, 'speakerTitles').matchAt(above.words, 0) > 0);
  const near = [1, 2, 3].map((away) => last + away);
  const enacts = near.filter((index) => isTypeAlone(units[index], pack) || isEnacting(units[index]));
  // "The council, meeting at Harlow," above what it is founded on, and "having deliberated," below, are of one sentence with it.
  const enacting = enacts[0] ?? last;
  const around = [first - 1, ...near.filter((index) => index < enacting)].filter((index) => isCutShort(units[index]));
  return [
    ...bases.map((index) => [index, 'legal-basis'] as const),
    ...brokenBases(page, last).map((index) => [index, 'legal-basis'] as const),
    ...(isAgency && above.words.length <= 14 ? [[first - 1, 'letterhead'] as const] : []),
    ...around.map((index) => [index, 'legal-basis'] as const),
    ...enacts.map((index) => [index, 'subject'] as const),
  ];
};

/** `Căn cứ Nghị định số` above `99/2025/NĐ-CP ngày …;`: a base that its printer broke over some lines. */
const brokenBases = ({ units, pack }: Page, last: number): number[] =>
  units.slice(0, last + 2).flatMap((unit, index) => {
    const isBase = opens(pack, 'legal-basis', unit) > 0 || (index < last && carriesOutPaper(unit, pack));
    if (unit.role !== 'passage' || !isBase || /[.;:]["”»]?$/u.test(unit.text)) return [];
    const isRest = (line: Unit): boolean =>
      line.role === 'passage' && line.words.length <= longestOfRun && opens(pack, 'legal-basis', line) === 0;
    const below = units.slice(index + 1, index + 1 + mostLines);
    const end = below.findIndex((line) => !isRest(line) || /[.;:]["”»]?$/u.test(line.text));
    const closes = below[end];
    if (closes === undefined || !isRest(closes) || !closes.text.endsWith(';')) return [];
    return [...Array(end + 2).keys()].map((away) => index + away);
  });

/** Below its first. */
const mostLines = 4;

/** `QUYẾT ĐỊNH:` */
const isTypeAlone = (unit: Unit | undefined, pack: Page['pack']): boolean =>
  unit !== undefined &&
  isCapitals(unit.text) &&
  phrasesOf(pack, 'documentTypes').matchAt(unit.words, 0) === unit.words.length;

/** `DÉCIDE :`, `MEMUTUSKAN:` */
const isEnacting = (unit: Unit | undefined): boolean =>
  unit !== undefined && isCapitals(unit.text) && /[:：]$/u.test(unit.text) && unit.words.length <= longestEnacting;
const longestEnacting = 3;

const isCutShort = (unit: Unit | undefined): boolean =>
  unit?.role === 'passage' && unit.text.endsWith(',') && unit.words.length <= longestOfRun;

const carriesOutPaper = ({ words }: Unit, pack: Page['pack']): boolean =>
  furnitureWords(pack, 'legal-basis').lines.matchAt(words, 0) > 0;

const basesAmong = ({ units, pack }: Page): number[] => {
  const article = units.findIndex(({ text }) => readDivision(text, pack) !== undefined);
  return units.flatMap((unit, index) => {
    // "a) Căn cứ kế hoạch được phê duyệt, …": a point of an article, whatever the one below it begins with.
    if (article >= 0 && index > article && unit.role === 'item') return [];
    // "Thực hiện Quyết định số 12/QĐ-TTg …;" carries out what "Căn cứ" would name, and may as well head a story.
    const carriesOut = unit.role === 'passage' && endsBase.test(unit.text) && carriesOutPaper(unit, pack);
    if (unit.role === 'cell' || (opens(pack, 'legal-basis', unit) === 0 && !carriesOut)) return [];
    const before = units[index - 1];
    const next = units[index + 1];
    const opensRun = next !== undefined && !/[.:]$/.test(unit.text) && opens(pack, 'legal-basis', next) > 0;
    const closesRun = before !== undefined && /[;,]$/.test(before.text) && opens(pack, 'legal-basis', before) > 0;
    // An item of a list among others is one of what the list is about.
    const isOne =
      (unit.role !== 'item' && endsBase.test(unit.text)) ||
      opensRun ||
      (closesRun && unit.words.length <= longestOfRun && !unit.text.endsWith(':'));
    return isOne ? [index] : [];
  });
};

/** A base may quote the paper that it stands in. */
const endsBase = scriptedPattern('[;,]["”»]?(?: \\p{Ll}{2,4})?\\.?$');
/** Words of the last one: at whose proposal, by which letters, and with whose opinion. */
const longestOfRun = 120;

/** `Kính gửi: …`, or of a telegram `CHỦ TỊCH TỈNH HẢI KHÊ điện: …`, and the lines below that go on with it. */
export const addressees: Step = ({ units, pack }) =>
  runs(units, 'addressee', {
    begins: (unit) =>
      unit.words.length <= 60 &&
      (isWired(unit, pack) ||
        saysOnly(pack, 'addressee', unit) ||
        ((opens(pack, 'addressee', unit) > 0 || labels(pack, 'addressee', unit) > 0) &&
          (/[:：]/u.test(unit.text) || !endsSentence(unit.text)))),
    goesOn: (unit) =>
      unit.words.length <= 90 &&
      (unit.role === 'item' || /^[-–+]/.test(unit.text) || (unit.words.length <= 25 && unit.text.endsWith(';'))) &&
      !/[:：]$/u.test(unit.text),
    most: 12,
  });

/** Who wires, in capitals, the verb that says so, and whom: a name, an office or a colon stands behind it. */
function isWired({ text, words, start }: Unit, pack: Page['pack']): boolean {
  const office = words.findIndex((word) => /\p{Ll}/u.test(text.slice(word.start - start, word.end - start)));
  const count = office < fewestOfOffice ? 0 : furnitureWords(pack, 'addressee').lines.matchAt(words, office);
  const verb = count === 0 ? undefined : words[office + count - 1];
  // "TARN ROWERS to Meet": no verb that wires.
  if (verb === undefined || pack.prepositions.includes(verb.key)) return false;
  return /^\s*(?:[:：]|\p{Lu})/u.test(text.slice(verb.end - start));
}
/** In words: who wires is an office, and where. */
const fewestOfOffice = 2;

const cellsOfEnd = 4;

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

/** `THỦ TƯỚNG Phạm Minh Chính`: capitals, and a name of two to five words. */
const nameBehindCapitals = /^(?:[\p{Lu}./,]{1,12} ){1,24}(?:\p{Lu}\p{Ll}{1,9} ){1,4}\p{Lu}\p{Ll}{1,9}$/u;

interface Run {
  readonly begins: (unit: Unit) => boolean;
  readonly goesOn: (unit: Unit) => boolean;
  /** Units at the most. */
  readonly most: number;
}

/** The units that begin a run, and those right behind each that go on with it. */
function runs(units: readonly Unit[], kind: FurnitureKind, { begins, goesOn, most }: Run): [number, FurnitureKind][] {
  const found: [number, FurnitureKind][] = [];
  for (let index = 0; index < units.length; index += 1) {
    const unit = units[index];
    if (unit === undefined || !begins(unit)) continue;
    const start = index;
    found.push([start, kind]);
    for (
      let next = units[index + 1];
      next !== undefined && goesOn(next) && index - start < most;
      next = units[index + 1]
    ) {
      index += 1;
      found.push([index, kind]);
    }
  }
  return found;
}
