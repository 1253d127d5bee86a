import {
  furnitureWords,
  phraseAt,
  startsUpperCase,
  surroundingPattern,
  type LanguagePack,
  type Word,
} from '../../../language/index.js';
import type { FurnitureKind } from '../../../model/article.js';
import { readDateLine } from '../../date.js';
import { endsSentence, looksLikeBody } from '../../lines/line.js';
import { tellsEventDay } from '../days/event-day.js';
import type { Page, Step } from '../page.js';
import { isName, type Unit } from '../unit.js';

/**
 * What stands in the head of a paper, right below its title or behind the paragraph that opens it, and looks like a heading: who wrote it ("Lê An – Trần Bình"),
 * where and when ("Harlow, Thursday, May 3"), or who issues it ("Office of the Harbour Master"). Whoever is told of comes again in the text, and days that head
 * parts are several: those stay what they are.
 */
export const headLines: Step = (page) => {
  const { units, kinds, pack } = page;
  const found: [number, FurnitureKind][] = [];
  for (const index of placesOfHead(page)) {
    const unit = units[index];
    if (unit === undefined || kinds.has(index) || !mayBeOfHead(unit)) continue;
    const kind = areWriters(unit, page) ? 'byline' : isPlaceAndDay(unit, units, pack) ? 'dateline' : undefined;
    if (kind !== undefined) found.push([index, kind]);
    else if (isIssuer(unit, index, page)) found.push([index, 'letterhead']);
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
function areWriters({ text, end }: Unit, { units, pack }: Page): boolean {
  const joiners = surroundingPattern('nameJoiners', [pack]);
  const names = text.split(new RegExp(`\\s*[,;/]\\s*|\\s+(?:[–—-]|&|${joiners})\\s+`, 'u'));
  const below = units.filter(({ start }) => start >= end).map((unit) => unit.text.toLowerCase());
  return names.every(
    (name) => isName(name) && isOfFamily(name, pack) && !below.some((line) => line.includes(name.toLowerCase())),
  );
}

const isOfFamily = (name: string, { typology, surnames }: LanguagePack): boolean =>
  typology.surname === 'first' && surnames.includes(name.split(' ')[0]?.toLowerCase() ?? '');

/** No other line is a day, as in a log or a programme. */
const isPlaceAndDay = (unit: Unit, units: readonly Unit[], pack: LanguagePack): boolean =>
  isDay(unit, pack) && units.filter((other) => isDay(other, pack)).length === 1;

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

/** An office by its first words, above all text: where another heading opens so, each tells of one of them. */
const isIssuer = (unit: Unit, index: number, { units, pack }: Page): boolean =>
  namesOffice(unit, pack) &&
  !units.slice(0, index).some(isText) &&
  !units.some((other) => other.role === 'heading' && other.start > behindHead(units) && namesOffice(other, pack));

const namesOffice = ({ text, words }: Unit, pack: LanguagePack): boolean =>
  furnitureWords(pack, 'letterhead').openers.matchAt(words, 0) > 0 &&
  words.every(
    ({ start }, at) => startsUpperCase(text.slice(start - (words[0]?.start ?? 0))) || isSmall(words, at, pack),
  );

const isSmall = (words: readonly Word[], at: number, pack: LanguagePack): boolean =>
  small.some((list) => phraseAt(pack, list, words, at) > 0);
const small = ['prepositions', 'genitives', 'determiners', 'coordinators'] as const;

const behindHead = (units: readonly Unit[]): number => units.find(isText)?.start ?? 0;
