import type { LanguagePack } from '../../../language/index.js';
import type { Span } from '../../../model/span.js';
import { readDateLine } from '../../date.js';
import { scriptedPattern, surroundingPattern } from '../../../language/index.js';

/** The dateline that a passage opens with, and the date that it gives. */
export interface Dateline {
  readonly span: Span;
  /** ISO 8601. */
  readonly date?: string;
}

/**
 * `HANOI, May 3 – `, `WESTMINSTER, Calif. – `, `Hà Nội (TTXVN) – `, `(Chinhphu.vn) - `, `Thứ hai, 10/10/2033, 11 giờ – `: who or where,
 * perhaps when, and a dash; `Lowick, 18 May 2034. `: a place and a day.
 *
 * @param start where the passage stands in the text
 */
export function readDateline(text: string, start: number, pack: LanguagePack): Dateline | undefined {
  const apart = placeAndDayApart(text, start, pack);
  if (apart !== undefined) return apart;
  const stopped = placeAndDayStopped(text, start, pack);
  if (stopped !== undefined) return stopped;
  const head = placeBeforeDash.exec(text);
  const [whole, written = ''] = head ?? [];
  if (whole === undefined) return undefined;
  const said = written.replace(wire, '');
  const date = dateOf(said, pack);
  // "Yesterday, May 12, 2026 - a day that …": a sentence goes on, where wires that write all in small letters leave the year out.
  if (/^\p{Ll}/u.test(text.slice(whole.length)) && date !== undefined && !date.startsWith('-')) return undefined;
  const [, day = ''] = dayAndPlace.exec(said) ?? [];
  const dayFirst = day === '' ? undefined : readDateLine(day, pack);
  const weekday = pack.weekdays.find((each) => said.toLowerCase().startsWith(each));
  const dayAlone = weekday === undefined ? undefined : readDateLine(said, pack);
  if (dayAlone?.startsWith('-') === false)
    return { span: { start, end: start + whole.trimEnd().length }, date: dayAlone };
  const [, agency = '', behind = ''] = dayBehindAgency.exec(said) ?? [];
  const dayBehind = inBrackets.test(agency) ? readDateLine(behind.replace(/@.*$/u, '').trim(), pack) : undefined;
  if (dayBehind !== undefined) return { span: { start, end: start + whole.trimEnd().length }, date: dayBehind };
  if (dayFirst !== undefined) return { span: { start, end: start + whole.trimEnd().length }, date: dayFirst };
  const isPlace = inBrackets.test(said) || inCapitals.test(said) || (date !== undefined && placeAndDate.test(said));
  if (!isPlace) return undefined;
  return { span: { start, end: start + whole.trimEnd().length }, ...(date === undefined ? {} : { date }) };
}

/** `HARLOW, KENT – May 3, 2026 – `, `Harlow - May 3, 2026 (WIRENAME) - `: a dash stands behind the place, and another behind the day. */
function placeAndDayApart(text: string, start: number, pack: LanguagePack): Dateline | undefined {
  const [whole, place = '', told = ''] = dayBetweenDashes.exec(text) ?? [];
  if (whole === undefined || !(inCapitals.test(place) || placeName.test(place))) return undefined;
  // "By Ann Lee — 12 March 2026 — The Tram Post"
  if (new RegExp(`^${surroundingPattern('bylineOpeners', [pack])}\\s`, 'iu').test(place)) return undefined;
  const day = told.replace(wire, '').replace(/ ?\([\p{Lu}\d][^()]{1,40}\)$/u, '');
  const date = /\d{4}/.test(day) ? readDateLine(day, pack) : undefined;
  return date === undefined || date.startsWith('-')
    ? undefined
    : { span: { start, end: start + whole.trimEnd().length }, date };
}

/** `Harlow, 3 May 2026. The ferry board …`: the place and the day are all that the first sentence says. */
function placeAndDayStopped(text: string, start: number, pack: LanguagePack): Dateline | undefined {
  const [whole, place = '', day = ''] = sentenceOfDay.exec(text) ?? [];
  if (whole === undefined || !placeName.test(place)) return undefined;
  const date = readDateLine(`${place}, ${day}`, pack);
  return date === undefined || date.startsWith('-')
    ? undefined
    : { span: { start, end: start + whole.trimEnd().length }, date };
}
const sentenceOfDay = /^([^,.]{2,60}), ([^.]{6,40}\b(?:19|20)\d{2})\.[*_]* +(?=[*_]*[\p{Lu}"“«¿¡])/u;

const dayBetweenDashes = scriptedPattern(
  `^([^–—]{2,60}?) ?(?:--|[–—]|(?<= )-) ?(?=[\\p{L}\\d])([^–—]{6,70}?) ?(?:--|[–—]|(?<= )-)\\s+(?=[\\p{L}\\p{N}"“«'])`,
);
const placeName = /^\p{Lu}[\p{L}.'’]*(?:[ -]\p{Lu}[\p{L}.'’]*){0,3}(?:, ?\p{Lu}[\p{L}. ]{1,25}){0,2}$/u;

const placeBeforeDash = scriptedPattern(`^(.{2,110}?) ?(?:--|[–—]|(?<=[ )])-)\\s+(?=[\\p{L}\\p{N}"“«'])`);

/** `HARLOW, CA, May 3, 2026 /WireName/ --`: who sends it, between slashes. */
const wire = / ?\/[\p{Lu}\d][\p{L}\p{N}.-]*(?: [\p{L}\p{N}.-]+){0,2}\/$/u;

/** A place of up to five words and an agency in brackets, or the agency alone. */
const inBrackets =
  /^(?:(?:\p{Lu}[\p{L}.]*[ ,]+){1,5}(?:[^()]{0,30}))?\(\p{Lu}[\p{L}\p{N}.+]*(?:(?:, |[ /])\p{Lu}[\p{L}\p{N}.+]*){0,3}\)$/u;
/** A place in capitals; behind a comma a region or a date. */
const inCapitals = /^\p{Lu}{2,}[\p{Lu}.'’]*(?:[ -]\p{Lu}[\p{Lu}.'’]*){0,4}(?:, ?[\p{L}\p{N}. ]{2,30}){0,3}$/u;
/** `May 3, 2026 (AN HAI)`. */
const dayAndPlace = /^([\p{L}\p{N}][\p{L}\p{N}., /]{3,40}) \(\p{Lu}[\p{L}.'’-]*(?:,? \p{Lu}[\p{L}.'’-]*){0,4}\)$/u;
/** `Harlow, Kent (Wire.example) Monday Jan 12, 2026 @ 7:00 AM`. */
const dayBehindAgency = /^([^()]{2,50} \([^()]{2,30}\)),? ([\p{L}\d][^()]{5,50})$/u;
const placeAndDate = /^\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){0,4}(?:, [\p{L}\p{N}./ ]{2,40}){1,3}\)?$/u;

/** The date behind the place. */
function dateOf(said: string, pack: LanguagePack): string | undefined {
  const bare = said.replace(/[()]/g, ' ');
  const parts = bare.split(/, ?/);
  for (let from = 1; from < parts.length; from += 1) {
    const date = readDateLine(parts.slice(from).join(', ').trim(), pack);
    if (date !== undefined) return date;
  }
  return undefined;
}
