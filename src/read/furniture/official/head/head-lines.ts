import {
  furnitureWords,
  phraseAt,
  startsUpperCase,
  surroundingPattern,
  wordsOf,
  type LanguagePack,
} from '../../../../language/index.js';
import type { FurnitureKind } from '../../../../model/article.js';
import { readDateLine } from '../../../date.js';
import { endsSentence, looksLikeBody } from '../../../lines/line.js';
import { tellsEventDay } from '../../days/event-day.js';
import type { Page, Step } from '../../page.js';
import { isCapitals, isName, type Unit } from '../../unit.js';
import { isPlaceDate } from './place-date.js';
import { isParticular } from '../particulars.js';

/**
 * What stands in the head of a paper, right below its title or behind the paragraph that opens it, and looks like a heading: who wrote it ("Lê An – Trần Bình",
 * "By Ann Lee"), or where and when ("Harlow, Thursday, May 3"). Whoever is told of comes again in the text, and days that head parts are several: those stay
 * what they are.
 */
export const headLines: Step = (page) => {
  const { units, kinds, pack } = page;
  const found: [number, FurnitureKind][] = [];
  for (const index of placesOfHead(page)) {
    const unit = units[index];
    if (unit === undefined || kinds.has(index) || !mayBeOfHead(unit)) continue;
    const isByline =
      areWriters(unit, page) || arePenNames(index, page) || isPenName(index, page) || saysWhoWrote(index, page);
    if (isByline) found.push([index, 'byline']);
    else if (isPlaceAndDay(unit, units, pack) && !isOneOfLabels(index, page)) found.push([index, 'dateline']);
  }
  return found;
};

/** The lines above the second paragraph, as far as they stand below the title. */
function placesOfHead({ units, title }: Page): number[] {
  const first = title === undefined ? -1 : units.findIndex(({ start }) => start >= title.end);
  const body = units.findIndex((unit, index) => index >= first && isText(unit));
  if (first < 0 || body < 0) return [];
  const second = units.findIndex((unit, index) => index > body && isText(unit));
  const end = Math.min(second < 0 ? body : second, first + longestHead);
  return Array.from({ length: Math.max(0, end - first) }, (_, at) => first + at);
}
const longestHead = 8;

const isText = ({ role, text }: Unit): boolean => role === 'passage' && looksLikeBody(text);

const mayBeOfHead = ({ role, text }: Unit): boolean =>
  (role === 'heading' || role === 'passage') && text.length <= longestLine && !endsSentence(text);
/** In UTF-16 units. */
const longestLine = 80;

/** Names alone, each with its family name where that comes first; none of them is told of further down. */
const areWriters = (unit: Unit, page: Page): boolean =>
  namesIn(unit, page.pack).every((name) => isName(name) && isOfFamily(name, page.pack)) && !isTold(unit, page);

/** `NGỌC HIỂN - BÌNH AN`, two or more beside the line of the day: pen names have no family name. With commas such a line may be where something is held. */
function arePenNames(index: number, page: Page): boolean {
  const { units, pack } = page;
  const unit = units[index];
  const names = unit === undefined ? [] : namesIn(unit, pack);
  const isBesideDay = [units[index - 1], units[index + 1]].some(
    (other) => other !== undefined && other.text.length <= longestLine && isPlaceDate(other, pack),
  );
  const areNames = names.length > 1 && names.every(isName) && !/[,;/]/u.test(unit?.text ?? '');
  return unit !== undefined && pack.typology.surname === 'first' && areNames && isBesideDay && !isTold(unit, page);
}

/** `HOÀI AN (theo các hãng tin)`, `Minh Khuê`: one pen name right above the line of the day, in capitals, with its sources, or set as no heading is. */
function isPenName(index: number, page: Page): boolean {
  const { units, pack } = page;
  const unit = units[index];
  const below = units[index + 1];
  if (unit === undefined || below === undefined || pack.typology.surname !== 'first') return false;
  const [, name = unit.text, sources] = /^(.+?) \(([^()]+)\)$/u.exec(unit.text) ?? [];
  if (sources !== undefined && phraseAt(pack, 'speechSources', wordsOf(sources), 0) === 0) return false;
  const isDay =
    below.text.length <= longestLine && (isPlaceDate(below, pack) || readDateLine(below.text, pack) !== undefined);
  const isShort = name.split(' ').length <= longestPenName;
  return isDay && isShort && isName(name) && !isTold({ ...unit, text: name }, page);
}
/** In syllables. */
const longestPenName = 3;

const namesIn = ({ text }: Pick<Unit, 'text'>, pack: LanguagePack): string[] => {
  const joiners = surroundingPattern('nameJoiners', [pack]);
  return text.split(new RegExp(`\\s*[,;/]\\s*|\\s+(?:[–—-]|&|${joiners})\\s+`, 'u'));
};

/** Whether one of the names stands further down. */
const isTold = (unit: Unit, { units, pack }: Page): boolean => {
  const below = units.filter(({ start }) => start >= unit.end).map(({ text }) => text.toLowerCase());
  return namesIn(unit, pack).some((name) => below.some((line) => line.includes(name.toLowerCase())));
};

/**
 * `By Helen Marsden`: whole names alone behind the word. "By Rail Alone", marked as other headings are or one of several that open so, heads a part. Who wrote
 * may be told of at the foot.
 */
function saysWhoWrote(index: number, { units, pack, shapes }: Page): boolean {
  const unit = units[index];
  if (unit === undefined) return false;
  const openers = furnitureWords(pack, 'byline').openers;
  const behind = unit.words[openers.matchAt(unit.words, 0) - 1]?.end;
  if (behind === undefined) return false;
  const names = namesIn({ text: unit.text.slice(behind - unit.start).trim() }, pack).map((name) =>
    fromPlace(name, pack),
  );
  // "Photographs by Tom Ray" stands right below "By Helen Marsden".
  const headings = units.filter(({ role }, at) => role === 'heading' && Math.abs(at - index) > 1);
  const isMarked = unit.role === 'heading' && shapes?.has(unit.start) !== true;
  const isOne = isMarked
    ? headings.every(({ start }) => shapes?.has(start) === true)
    : headings.every(({ words }) => openers.matchAt(words, 0) === 0);
  const isOneOfCapitals = isCapitals(unit.text) && headings.some(({ text }) => isCapitals(text));
  // "BY THE RIVER": in capitals any word looks like one of a name.
  const isPhrase = unit.words.some(
    ({ start }, at) => start >= behind && small.some((list) => phraseAt(pack, list, unit.words, at) > 0),
  );
  return isOne && names.every(isName) && !isOneOfCapitals && !(isCapitals(unit.text) && isPhrase);
}
/** "Ann Lee in Harlow": the name, where the place is one as well. */
const fromPlace = (name: string, pack: LanguagePack): string => {
  const words = wordsOf(name);
  const at = words.findIndex((_, index) => index > 0 && phraseAt(pack, 'prepositions', words, index) > 0);
  const [last, next] = [words[at - 1], words[at + 1]];
  return last !== undefined && next !== undefined && startsUpperCase(name.slice(next.start))
    ? name.slice(0, last.end)
    : name;
};
const small = ['prepositions', 'determiners', 'definites'] as const;

const isOfFamily = (name: string, { typology, surnames }: LanguagePack): boolean =>
  typology.surname === 'first' && surnames.includes(name.split(' ')[0]?.toLowerCase() ?? '');

/** No other line is a day, as in a log or a programme. */
const isPlaceAndDay = (unit: Unit, units: readonly Unit[], pack: LanguagePack): boolean =>
  isDay(unit, pack) && units.filter((other) => isDay(other, pack)).length === 1;

/** "Day: 12 May" beside "Place: boat house": what a notice tells. */
const isOneOfLabels = (index: number, { units, pack }: Page): boolean =>
  isParticular(units[index], pack) && [units[index - 1], units[index + 1]].some((other) => isParticular(other, pack));

const isDay = ({ text }: Unit, pack: LanguagePack): boolean =>
  text.length <= longestLine &&
  !tellsEventDay(text, pack) &&
  readDateLine(text, pack) !== undefined &&
  opensWithPlace(text, pack);

/** "Public hearing on Tuesday, May 5": what was held then is said in small letters. */
function opensWithPlace(text: string, { weekdays, months, dayWords }: LanguagePack): boolean {
  const [opening = ''] = text.split(/[,\d]/u);
  const bare = [...weekdays, ...months].reduce((left, name) => left.replace(name, ' '), opening.toLowerCase());
  return bare
    .split(/\s+/u)
    .every((word) => word === '' || dayWords.includes(word) || !opening.split(/\s+/u).includes(word));
}
