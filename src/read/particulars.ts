import { type LanguagePack, startsUpperCase, surroundingPattern } from '../language/index.js';
import { onceFor } from '../model/once-for.js';
import { readDateLine } from './date.js';
import { tellsEventDay } from './furniture/days/event-day.js';
import { isName } from './furniture/unit.js';

/** Author and date of a line that names one of them, or both with the paper: `By Ann Lee — 12 March 2025 — The Tram Post`. */
export function readParticulars(
  text: string,
  pack: LanguagePack,
): { author?: string | undefined; date?: string | undefined } {
  const author = readByline(text, pack);
  const date = author === undefined && !tellsEventDay(text, pack) ? readDateLine(text, pack) : undefined;
  const parts = text.split(/ +[–—|•·] +| - /u);
  if (parts.length < 2 || parts.length > 4) return { author, date };
  const dates = parts.flatMap((part) => readDateLine(part, pack) ?? []);
  const authors = parts.flatMap((part) => readByline(part, pack) ?? []);
  const [first = ''] = parts;
  const name = authors[0] ?? (dates.length === 1 && isName(first) ? first : undefined);
  return dates.length === 1 ? { author: name, date: dates[0] } : { author, date };
}

/** `By Ann Lee`, `Von Jonas Petermann`, `Tác giả: Gia Vũ`: a line that names a person or two and says so. */
function readByline(text: string, pack: LanguagePack): string | undefined {
  const name = bylineOf(pack).exec(text)?.[1];
  return name !== undefined && startsUpperCase(name) && !/\d/.test(name) && name.split(' ').length <= 10
    ? name
    : undefined;
}

const bylineOf = onceFor((pack: LanguagePack) => {
  const openers = surroundingPattern('bylineOpeners', [pack]);
  return new RegExp(`^(?:${openers}\\s+|${surroundingPattern('bylineLabels', [pack])}\\s*:\\s*)(.+)$`, 'iu');
});
