import { furnitureWords, phrasesOf, scriptedPattern } from '../../../language/index.js';
import { readDivision } from '../../lines/division.js';
import type { Page, Step } from '../page.js';
import { isCapitals, type Unit } from '../unit.js';
import { labels, opens, saysOnly } from '../wording.js';
import { runs } from './runs.js';

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

/** `Menimbang:`, and the items below it: what led to a paper, up to what it says. */
export const preambles: Step = ({ units, pack }) =>
  runs(units, 'legal-basis', {
    begins: (unit) =>
      unit.role !== 'item' && (labels(pack, 'legal-basis', unit) > 0 || saysOnly(pack, 'legal-basis', unit)),
    goesOn: (unit) => unit.role === 'item',
    most: 40,
  });

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
