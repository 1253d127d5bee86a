import { phraseAt, startsUpperCase } from '../../language/index.js';
import type { FurnitureKind } from '../../model/article.js';
import { endsSentence } from '../lines/line.js';
import type { Page, Step } from './page.js';
import { isCapitals, isName, type Unit } from './unit.js';
import { explains, labels, opens, saysOnly, saysRelease } from './wording.js';

/** `About Acme` with the paragraphs below it, and statements that lawyers ask for. They stand behind the message, or nothing is sure. */
export const boilerplate: Step = (page) => {
  const { units, pack } = page;
  const found: [number, FurnitureKind][] = [];
  for (let index = 1; index < units.length; index += 1) {
    const unit = units[index];
    const isIntroducing = unit !== undefined && introduces(unit, page, units[index + 1]);
    if (index < Math.floor(units.length * earliest) && !isIntroducing) continue;
    const kind = isIntroducing ? 'about' : unit && kindOfHeading(unit, page);
    if (kind === undefined) continue;
    const end = passagesBelow(units, index + 1, pack);
    if (end === index + 1) continue;
    for (let each = index; each < end; each += 1) found.push([each, kind]);
    index = end - 1;
  }
  return found;
};

/** The share of an article that is before any boilerplate. */
const earliest = 0.25;

function kindOfHeading(unit: Unit, page: Page): FurnitureKind | undefined {
  const { pack, units } = page;
  if (!isShortLine(unit)) return undefined;
  if (saysOnly(pack, 'disclaimer', unit)) return 'disclaimer';
  if (saysOnly(pack, 'about', unit)) return 'about';
  const { count, house } = houseOf(unit, pack);
  return count > 0 && startsUpperCase(house) && (count > 1 || isSentOut(units, pack)) ? 'about' : undefined;
}

const isShortLine = ({ words, text, role }: Unit): boolean =>
  words.length <= 12 && !endsSentence(text.replace(shortened, '')) && role !== 'item' && role !== 'cell';

/** `About Acme Ferries Inc.`: a short word with a capital is cut short. */
const shortened = / \p{Lu}\p{L}{0,4}\.$/u;

/** Whom "About Seray Ferries" is about, and how many words say "about". */
function houseOf(unit: Unit, pack: Page['pack']): { count: number; house: string } {
  const count = opens(pack, 'about', unit);
  return { count, house: unit.text.slice((unit.words[count - 1]?.end ?? unit.start) - unit.start).trim() };
}

/** `About Seray Ferries` above "Seray Ferries (SF) is a company …", which the message before has named: who is introduced is known by then. */
function introduces(unit: Unit, { units, pack }: Page, below: Unit | undefined): boolean {
  if (!isShortLine(unit) || below?.role !== 'passage') return false;
  const { count, house } = houseOf(unit, pack);
  return (
    count > 0 &&
    isProperName(house) &&
    below.text.toLowerCase().startsWith(`${house.toLowerCase()} `) &&
    units.some(({ role, text, start }) => role === 'passage' && start < unit.start && text.includes(house))
  );
}

/** Names of houses have a capital within, two words or more, or nothing but capitals: "About Coffee" is about any. */
const isProperName = (house: string): boolean => /^\p{Lu}\S* (?:\p{Ll}{1,3} )?\p{Lu}|^\p{Lu}\S*\p{Lu}/u.test(house);

/** "Về Sữa Đồi Xanh" is about the sender of a release, which says that it is one or whom to ask; "Về Tây Bắc" heads a story. */
const isSentOut = (units: readonly Unit[], pack: Page['pack']): boolean =>
  units.some(
    (unit) =>
      saysOnly(pack, 'letterhead', unit) ||
      saysOnly(pack, 'disclaimer', unit) ||
      opens(pack, 'disclaimer', unit) > 0 ||
      opens(pack, 'embargo', unit) > 0 ||
      isContactHead(unit, pack),
  );

/** Behind the one to four passages or items that stand below a heading, where nothing but more of the kind follows; else the heading's end. */
function passagesBelow(units: readonly Unit[], from: number, pack: Page['pack']): number {
  let end = from;
  while (end < units.length && end - from < longestPart && isText(units[end]) && !isNextPart(units[end], pack))
    end += 1;
  for (const unit of units.slice(end)) {
    if (isNextPart(unit, pack)) return end;
    if (unit.role !== 'heading' && unit.text.length > 200) return from;
  }
  return end;
}

const longestPart = 4;

const isText = (unit: Unit | undefined): boolean => unit?.role === 'passage' || unit?.role === 'item';

function isNextPart(unit: Unit | undefined, pack: Page['pack']): boolean {
  if (unit === undefined) return true;
  const kinds = ['about', 'contact', 'disclaimer', 'related', 'closing'] as const;
  return (
    unit.words.length <= 12 &&
    kinds.some((kind) => saysOnly(pack, kind, unit) || opens(pack, kind, unit) > 0 || labels(pack, kind, unit) > 0)
  );
}

/** `Media contact:` and the names, telephones and addresses below it; of a telephone alone, who is reached there, right above. */
export const contacts: Step = ({ units, pack }) => {
  const found: [number, FurnitureKind][] = [];
  for (let index = 0; index < units.length; index += 1) {
    const unit = units[index];
    if (unit === undefined || !(isContactHead(unit, pack) || isReachedBy(unit))) continue;
    for (let above = index - linesOfReached(units, index, pack); above < index; above += 1)
      found.push([above, 'contact']);
    found.push([index, 'contact']);
    const limit = index + 8;
    for (
      let next = units[index + 1];
      next !== undefined && index < limit && goesOn(next, pack, units.slice(index + 2, index + 4));
      next = units[index + 1]
    ) {
      index += 1;
      found.push([index, 'contact']);
    }
  }
  return found;
};

/** `Ann Lee` and `Head of Communications`, `Director of Communications` and the house, or the name alone: how many lines right above a telephone or an address of mail. */
function linesOfReached(units: readonly Unit[], index: number, pack: Page['pack']): number {
  // Right above it a name is no heading; above "Contact:" it may be any.
  const isTelephone = /\d{3}[ .-]|@\w/u.test(units[index]?.text ?? '');
  const isLine = (unit: Unit | undefined): unit is Unit =>
    (unit?.role === 'passage' || (unit?.role === 'heading' && isTelephone)) &&
    unit.words.length <= longestOffice &&
    !endsSentence(unit.text) &&
    !isCapitals(unit.text) &&
    !saysRelease(pack, unit);
  const [office, name] = [units[index - 1], units[index - 2]];
  if (isLine(office) && isStreet.test(office.text)) return 1;
  if (!isLine(office) || /[:：,;]$/u.test(office.text)) return 0;
  const isPerson = (unit: Unit): boolean => isName(unit.text) || phraseAt(pack, 'speakerTitles', unit.words, 0) > 0;
  if (isLine(name) && isPerson(name)) return 2;
  return office.role === 'passage' && isName(office.text) ? 1 : 0;
}

const longestOffice = 10;

/** `Số 15 đường Trần Phú, …`, `12 Harbour Street, …`: at most a word before the number of the house. */
const isStreet = /^(?:\p{L}+ )?\d+\p{L}?(?:\/\d+)* \p{L}[^.;:!?]*,/u;

/** Whether a line opens how somebody is reached, or says nothing but that. */
export const isContactHead = (unit: Unit, pack: Page['pack']): boolean =>
  saysOnly(pack, 'contact', unit) ||
  (unit.words.length <= 40 && labels(pack, 'contact', unit) > 0 && !isLong(unit) && !explains(unit));

const isLong = ({ sentences, text }: Unit): boolean => sentences.length > 2 || text.length > 240;

/** A line that is little more than an address of mail or a telephone. */
export const isReachedBy = ({ text, words }: Pick<Unit, 'text' | 'words'>): boolean => {
  const match = words.length <= 20 ? reached.exec(text)?.[0] : undefined;
  if (
    match === undefined ||
    isoDate.test(match) ||
    onlyYears.test(match) ||
    areFigures(text) ||
    isAmount(text, match) ||
    (/^[\d(+]/.test(match) && match.replace(/\D/g, '').length < fewestDigits)
  )
    return false;
  // Who is told with both is reached by them, however the line goes on.
  if (!endsSentence(text) && labelledMail.test(text) && labelledNumber.test(text)) return true;
  if (/@[\w-]+\./.test(text) && telephones.test(text.replace(/\S*@\S*/g, ' ')) && !endsSentence(text)) return true;
  return (text.replace(match, ' ').match(/\p{L}+/gu) ?? []).length <= 4;
};

/** `Hotline: 1800 1568. Email: ferry@tram.example`: each behind its colon. */
const labelledMail = /[:：]\s*[\w.+-]{1,60}@[\w-]{1,60}\.\w/u;
const labelledNumber = /[:：]\s*\+?[\d(][\d .()-]{6,20}\d/u;

const telephones = /\d{3,4}(?:[ .-]\d{2,4}){2,3}/;

/** Of a telephone; a date has eight, and more with its hour: `2026-02-23 2000 UTC`. */
const fewestDigits = 9;
/** `1995 1996 1997`: a row of a table. */
const onlyYears = /^(?:(?:19|20)\d{2}[ .-]?)+$/;
/** `86.70 145.69`, `Total 632 53,454 295`: values of a table, one with its decimals or thousands. */
const areFigures = (text: string): boolean =>
  /^(?:\p{L}+ )?\d[\d.,]*(?: \d[\d.,]*)+$/u.test(text.trim()) &&
  /(?:^| )\d{1,4}(?:\.\d{1,2}|,\d{3})(?= |$)/u.test(text);
/** `500.000.000 đồng`: no telephone is written in thousands, with what is counted behind it. */
const isAmount = (text: string, match: string): boolean =>
  /^[1-9]\d{0,2}(?:[. ]\d{3}){2,4}$/.test(match) && /^ ?\p{L}/u.test(text.slice(text.indexOf(match) + match.length));
const isoDate = /(?<![\d-])\d{4}-\d{2}-\d{2}(?![\d-])/;

const reached = /[\w.+-]{1,60}@[\w-]{1,60}(?:\.[\w-]{1,30}){1,4}|\(?\+?\d{1,4}\)?(?:[ .-]\d{2,4}){2,4}/u;

/** An address of the web, and at most what it is called before a colon: `Discord: chat.example/ferries`. */
export const webAddresses: Step = ({ units }) =>
  units.flatMap((unit, index) =>
    /^(?:[^\s:]{1,20} ){0,2}[^\s:]{1,20}: [a-z\d-]{2,40}(?:\.[a-z\d-]{2,20}){1,3}(?:\/[\w./-]{1,100})?$/u.test(
      unit.text,
    ) ||
    /^(?:(?:[^\s:]{1,20} ){0,2}[^\s:]{1,20}: )?\(?(?:https?:\/\/|www\.)\S{1,300}(?: \([^()]{3,30}\))?$/u.test(unit.text)
      ? [[index, 'related'] as const]
      : [],
  );

/** A name or an office above or below a telephone; not when a release may be published. */
const goesOn = (unit: Unit, pack: Page['pack'], behind: readonly Unit[]): boolean =>
  !saysRelease(pack, unit) && isNearContact(unit, pack, behind);

const isNearContact = (unit: Unit, pack: Page['pack'], behind: readonly Unit[]): boolean =>
  isReachedBy(unit) ||
  isContactHead(unit, pack) ||
  (unit.role === 'passage' && isName(unit.text) && !isCapitals(unit.text)) ||
  (unit.role === 'passage' && unit.words.length <= 10 && !endsSentence(unit.text) && behind.some(isReachedBy));
