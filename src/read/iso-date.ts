/**
 * The day of a date as pages and mails write it for programs, where it was published: `2026-10-26T08:00:00+07:00`,
 * `2026-10-26 08:00`, `20261026`, `Mon, 26 Oct 2026 08:00:00 +0700`, `October 26, 2026`, `26/10/2026` where no month could be meant first.
 *
 * @returns ISO 8601, as far as it says
 */
export function isoDate(text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  const trimmed = text.trim().slice(0, 100);
  const [, year, month, day] = /^(\d{4})-?(\d{2})(?:-?(\d{2}))?(?!\d)/.exec(trimmed) ?? [];
  if (year !== undefined) return day === undefined ? valid(year, month) : valid(year, month, day);
  const [, short, name, inYear] = /(?:^|[ ,])(\d{1,2}) ([a-z]{3})[a-z]* (\d{4})\b/i.exec(trimmed) ?? [];
  if (name !== undefined) return valid(inYear, String(months.indexOf(name.toLowerCase()) + 1), short);
  const [, named, ofMonth, ofYear] = /(?:^|[ ,])([a-z]{3})[a-z]* (\d{1,2}), (\d{4})\b/i.exec(trimmed) ?? [];
  if (named !== undefined) return valid(ofYear, String(months.indexOf(named.toLowerCase()) + 1), ofMonth);
  const [, first = '', second = '', last] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})\b/.exec(trimmed) ?? [];
  return Number(first) > 12 || first === second ? valid(last, second, first) : undefined;
}

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

function valid(year = '', month = '', day?: string): string | undefined {
  const inRange =
    Number(month) >= 1 && Number(month) <= 12 && (day === undefined || (Number(day) >= 1 && Number(day) <= 31));
  if (!inRange || Number(year) < 1600) return undefined;
  return [year, month, ...(day === undefined ? [] : [day])].map((part) => part.padStart(2, '0')).join('-');
}
