import type { LanguagePack } from '../../../language/index.js';

/**
 * A date as the language writes it: "26/10/2026", "26 October". What is not known is left out.
 *
 * @param date ISO 8601 with or without a year, month and day; a time behind it is ignored: "2026-10-26", "--10-26", "2026"
 * @returns `undefined` where the date is of no such form
 */
export function dateText(date: string, pack: LanguagePack): string | undefined {
  const match = /^(\d{4}|-)(?:-(\d{2})(?:-(\d{2}))?)?(?:T.*)?$/.exec(date.trim());
  if (!match) return undefined;
  const [, year = '', month, day] = match;
  if (month === undefined) return year === '-' ? undefined : year;
  const number = Number(month);
  if (number < 1 || number > 12) return undefined;
  if (day === undefined) return year === '-' ? undefined : `${number}/${year}`;
  const pattern = year === '-' ? pack.labels.dayMonth : pack.labels.date;
  return pattern
    .replaceAll('{day}', String(Number(day)))
    .replaceAll('{monthName}', () => monthName(number, pack.locale))
    .replaceAll('{month}', String(number))
    .replaceAll('{year}', year);
}

/** Written with the capital letters of the language; loaded only where a pattern names months. */
function monthName(month: number, locale: string): string {
  const date = new Date(Date.UTC(2000, month - 1, 1));
  try {
    return new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' }).format(date);
  } catch (error) {
    if (error instanceof RangeError) return String(month);
    throw error;
  }
}
