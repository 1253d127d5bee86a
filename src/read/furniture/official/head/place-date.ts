import { readDateLine } from '../../../date.js';
import { tellsEventDay } from '../../days/event-day.js';
import type { Page } from '../../page.js';
import type { Unit } from '../../unit.js';

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
