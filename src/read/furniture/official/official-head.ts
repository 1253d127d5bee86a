import { furnitureWords, phrasesOf } from '../../../language/index.js';
import type { FurnitureKind } from '../../../model/article.js';
import type { Span } from '../../../model/span.js';
import { readDateLine } from '../../date.js';
import { exactDates } from '../../exact-dates.js';
import { readMarker } from '../../lines/marker.js';
import { readDivision } from '../../lines/division.js';
import { endsSentence } from '../../lines/line.js';
import { tellsEventDay } from '../days/event-day.js';
import { headLength, type Page, type Step } from '../page.js';
import { isCapitals, type Unit } from '../unit.js';
import { holds, labels, opens } from '../wording.js';

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
      isCapitals(unit.text.slice(0, 20)),
  );
  const below = motto < 0 ? [] : units.slice(motto + 1, motto + 1 + reach);
  return below.some((unit) => isNumber(unit, pack) || isPlaceDate(unit, pack))
    ? { start: Math.max(behind, motto - reach), end: motto + 1 + reach }
    : { start: 0, end: 0 };
}

/** How many lines an agency stands from motto, number or date; the two columns of a head may be told one after the other. */
const reach = 5;

function anchorKind(unit: Unit, { pack }: Page): FurnitureKind | undefined {
  if (unit.words.length > longestAnchor) return undefined;
  if (
    holds(pack, 'letterhead', unit) &&
    (isCapitals(unit.text.slice(0, 20)) || unit.words.length <= 8 || standsBesideMotto(unit, pack))
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
/** "An Hải, ngày 07 tháng 11 năm 2031" */
const longestDay = 12;

/** `Số: 12/2024/NĐ-CP`, the number may be left open; `Ref: AB/12`; `Hỏa tốc – Số: 12/CĐ-UBND`. */
export const isNumber = (unit: Unit, pack: Page['pack']): boolean =>
  isBareNumber(unit, pack) || isLabelledNumber(unit, pack) || isNumberBesideDay(unit, pack);

/** `Số 12/KH-UBND · An Hải, ngày 7/11/2031`: the number, and behind a dot or a bar where and when. */
function isNumberBesideDay(unit: Unit, pack: Page['pack']): boolean {
  const [number = '', day, ...others] = unit.text.split(/\s+[·•|]\s+/u);
  if (day === undefined || others.length > 0 || day.split(' ').length > longestDay) return false;
  if (exactDates(day, { pack }).length !== 1) return false;
  const words = unit.words.filter(({ start }) => start < unit.start + number.length);
  return isBareNumber({ text: number, words }, pack);
}

/** `Report no. AC/28/61. For publication. Wards affected: all.`: of a few words each, and one of them the number of the paper. */
const isRunOfParticulars = ({ text, sentences, role, start }: Unit): boolean =>
  role === 'passage' &&
  sentences.length > 1 &&
  sentences.every((span) => text.slice(span.start - start, span.end - start).split(' ').length <= longestParticular) &&
  /(?<![\p{L}\d])\p{Lu}{1,5}\/\d/u.test(text);
const longestParticular = 4;

/** How urgent a paper is may stand before the label. */
function isLabelledNumber({ text, words, start }: Unit, pack: Page['pack']): boolean {
  const urgency = furnitureWords(pack, 'number').lines.matchAt(words, 0);
  const at = words[urgency]?.start ?? start;
  const line = text.slice(at - start);
  return (
    words.length <= 24 &&
    labels(pack, 'number', { text: line, start: at, words: words.slice(urgency) }) > 0 &&
    /^[^:#：]{1,20}[:#：]\s*[\d.…_ -]{0,12}(?:\/\s?)?[\p{Lu}\d]{1,10}(?:[/.–-][\p{Lu}\d]+)*/u.test(line)
  );
}

/** `Số 12-NQ/TW`, `Số 12-CV/ĐU`, `No. PIB/12/2033`: no colon stands behind the word, and nothing behind the number. */
const isBareNumber = ({ text, words }: Pick<Unit, 'text' | 'words'>, pack: Page['pack']): boolean =>
  furnitureWords(pack, 'number').labels.matchAt(words, 0) === 1 &&
  /^\p{L}+\.? (?:\d{1,5}\s?[-–/]\s?\p{Lu}{1,6}[/-]\p{Lu}[\p{Lu}\d.-]*|\p{Lu}{2,}(?:\/[\p{Lu}\d]+){2,})$/u.test(text);

/** `Hà Nội, ngày 18 tháng 5 năm 2026`, the day may be left open. */
export function isPlaceDate(unit: Unit, pack: Page['pack']): boolean {
  const { text, words, start, role } = withoutUpdate(unit);
  // A program that says the second tells when it stamped a paper or sent a mail.
  if (words.length > 16 || isDayOfProgramme.test(text) || /\d:\d{2}:\d{2}/.test(text)) return false;
  const published = role === 'passage' ? behindBar.exec(text)?.[1] : undefined;
  if (published !== undefined && readDateLine(published, pack)?.startsWith('-') === false) return true;
  const date = readDateLine(text, pack);
  if (date !== undefined)
    return !date.startsWith('-') && (isPosted.test(text) || standsAlone({ text, words, start }, pack));
  const openers = pack.furniture['place-date']?.openers ?? [];
  const behind = /(?:,|^[.…_]{3}[\s.…_]*)\s*(\p{L}+)[\s.…\d_]+\p{L}+[\s.…\d_]+\p{L}+\s*[\d.…_]+\.?$/u
    .exec(text)?.[1]
    ?.toLowerCase();
  return behind !== undefined && openers.includes(behind);
}

/** `An Hải, 12 May 2031 (updated 9.40 p.m.)`: when the line was changed says nothing else than a day. */
function withoutUpdate({ text, words, start, ...unit }: Unit): Unit {
  const bare = text.replace(/\s\(\p{L}[\p{L} ]{2,24}:? \d{1,2}[.:h]\d{2}(?: ?[ap]\.?m\.?)?\)$/iu, '');
  return { ...unit, start, text: bare, words: words.filter(({ end }) => end <= start + bare.length) };
}

/** `Office of the Harbour Board | 12 May 2026`: who publishes, and when. */
const behindBar = /^\p{Lu}[^|:.;!?]{2,60} \| ([^|]{6,40})$/u;

/** `Posted on May 12, 2026 by Ann Lee`: two words, the day, and who wrote. */
const isPosted = /^\p{Lu}\p{Ll}+ \p{Ll}+ (?:\p{L}+ )?\d.{0,20}\d{4},? \p{Ll}+ \p{Lu}/u;

/** `Day 2: Tuesday, 25 August 2026` heads what happens on it. */
const isDayOfProgramme = /^\p{L}+ \d{1,2} ?[:：]/u;

/** Behind the date stands nothing, unless the line has labels; before it nothing but a day of the week, a place with its comma, or one word such as "Published". */
function standsAlone({ text, words, start }: Pick<Unit, 'text' | 'words' | 'start'>, pack: Page['pack']): boolean {
  const { months, weekdays, dateOpeners, prepositions } = pack;
  if (tellsEventDay(text, pack)) return false;
  const opensDate = new Set([...months, ...dateOpeners].map((each) => each.split(' ')[0]));
  const closesDate = new Set([...months, ...weekdays].map((each) => each.split(' ').at(-1)));
  const first = words.findIndex(({ key }) => /^\d/.test(key) || opensDate.has(key));
  const isLabelled = /[:：]/u.test(text);
  const last = words.at(-1)?.key ?? '';
  if (!isLabelled && !/\d/.test(last) && !closesDate.has(last)) return false;
  const before = words.slice(0, Math.max(first, 0));
  const gap = text.slice((before.at(-1)?.end ?? start) - start, (words[first]?.start ?? start) - start);
  const said = before.map(({ key }) => key).join(' ');
  // "Public hearing on Tuesday, May 12, 2026" names what is held then; of "Posted on Tuesday, May 12, 2026" one word stands before.
  const beforeWeekday = weekdays.includes(before.at(-1)?.key ?? '') ? before.slice(0, -1) : [];
  if (beforeWeekday.length > 2 && prepositions.includes(beforeWeekday.at(-1)?.key ?? '')) return false;
  if (before.length === 0 || /[,:(]/.test(gap)) return true;
  return weekdays.includes(said) || (before.length === 1 && !prepositions.includes(said));
}

/** `WATERWORKS NO. 2`, `P.O. Box 12 - 345, Harlow`: what stands between an agency and the number or the day of its paper. */
const restOfLetterhead = (
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
const isAgency = ({ text, words, role }: Unit, { pack }: Page): boolean =>
  role !== 'item' && words.length <= longestAgency && isCapitals(text) && opens(pack, 'letterhead', { words }) > 0;

/** `BỘ XÂY DỰNG` right above a chapter: of a paper's head, whoever cut the chapter out kept who issued it. */
function isSenderOfPart(page: Page): boolean {
  const [first, second] = page.units;
  if (first === undefined || second === undefined || !isAgency(first, page)) return false;
  return readDivision(second.text, page.pack) !== undefined;
}

/**
 * The type of the paper in capitals, and the line below that says what it is about.
 *
 * @param asksOpener the line below must open as such lines do: nothing else shows that it is an official paper
 */
function subjectLines(
  { units, pack }: Page,
  end: number,
  found: ReadonlyMap<number, FurnitureKind>,
  asksOpener = false,
): number[] {
  const types = phrasesOf(pack, 'documentTypes');
  const start = units.findIndex(
    ({ text, words }, index) =>
      index < end && words.length > 0 && types.matchAt(words, 0) === words.length && isCapitals(text),
  );
  const below = start + 1;
  const next = units[below];
  const isOpened =
    next !== undefined &&
    readMarker(next.text) === undefined &&
    (isCapitals(next.text) ||
      opens(pack, 'subject', next) > 0 ||
      phrasesOf(pack, 'topicOpeners').matchAt(next.words, 0) > 0);
  if (start < 0 || (asksOpener && !isOpened)) return [];
  const behind = units[below + 1];
  const isFounded = behind !== undefined && opens(pack, 'legal-basis', behind) > 0;
  const isSubject =
    next !== undefined &&
    below < end &&
    !found.has(below) &&
    next.role !== 'item' &&
    next.words.length <= (isCapitals(next.text) || isFounded ? longestCapitals : longestSubject) &&
    !/[.;:]$/.test(next.text) &&
    readDivision(next.text.split('\n', 1)[0] ?? '', pack) === undefined &&
    opens(pack, 'legal-basis', next) === 0;
  return isSubject ? [start, below] : [start];
}

/** Words of a line that says what a paper is about; one that amends others names them all, in capitals or right above what it is founded on. */
const longestSubject = 60;
const longestCapitals = 140;

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
