import { type LanguagePack, surroundingPattern } from '../language/index.js';
import { onceFor } from '../model/once-for.js';

/**
 * The date that a short line gives and nothing else beside a weekday, a time, a place or a word such as "Published".
 *
 * @returns ISO 8601 as far as the line says, `--10-12` without a year; nothing where the line says more or leaves the
 * order of day and month open
 */
export function readDateLine(line: string, pack: LanguagePack): string | undefined {
  // The end of a base that goes on above: "… and the Budget Act of 20 November 2026;"
  if (line.length > 80 || line.endsWith(';')) return undefined;
  const lower = line.toLowerCase();
  const told = byWeekday(lower, pack);
  if (told !== undefined && saysNothing(lower.replace(told.written, ' '), pack)) return told.date;
  for (const { pattern, read } of dateForms(pack)) {
    const match = pattern.exec(lower);
    if (match === null) continue;
    const date = read(match);
    const rest = lower.replace(match[0], ' ');
    // "3 May 2026 – 7 June 2026" says how long something takes.
    if (date !== undefined && saysNothing(rest, pack)) return isSpan(rest, pack) ? undefined : date;
  }
  return undefined;
}

/** Whether a day stands anywhere in a line. */
export const holdsDate = (line: string, pack: LanguagePack): boolean => datesIn(line.toLowerCase(), pack).length > 0;

/** What is left of a line without its day is another day with its year. */
const isSpan = (rest: string, pack: LanguagePack): boolean => datesIn(rest, pack).some((date) => !date.startsWith('-'));

/** The first date of each form that a line in lower case holds. */
const datesIn = (lower: string, pack: LanguagePack): string[] =>
  dateForms(pack).flatMap(({ pattern, read }) => {
    const match = pattern.exec(lower);
    return (match === null ? undefined : read(match)) ?? [];
  });

/**
 * `Friday 9/8/17`: the day of the week says whether the month comes first, and that the two figures are a year. Nothing where both orders
 * fall on that day, or none does.
 */
function byWeekday(lower: string, pack: LanguagePack): { date: string; written: string } | undefined {
  const match = /(?<![\d/])(\d{1,2})\/(\d{1,2})\/(\d{4}|\d{2})(?![\d/])/.exec(lower);
  const named = pack.weekdays.findIndex((weekday) => lower.includes(weekday));
  if (match === null || named < 0) return undefined;
  const [written, first = '', second = '', figures = ''] = match;
  const year = figures.length === 2 ? `20${figures}` : figures;
  const dates = [isoDate(year, Number(second), Number(first)), isoDate(year, Number(first), Number(second))].filter(
    (date) => date !== undefined && dayOfWeek(date) === named,
  );
  const [date] = new Set(dates);
  return date === undefined || new Set(dates).size > 1 ? undefined : { date, written };
}

/** 0 for Monday, as packs name them. */
const dayOfWeek = (date: string): number => (new Date(`${date}T00:00:00Z`).getUTCDay() + 6) % 7;

/** The month and the year that a line ends in, where no day stands before them: "Estates Office, November 2025" gives `2025-11`, and so does "tháng 11/2025". */
export function readMonthAtEnd(line: string, pack: LanguagePack): string | undefined {
  if (line.length > 160) return undefined;
  const [, name, year] = monthAtEnd(pack).exec(line.toLowerCase()) ?? [];
  return year === undefined ? undefined : isoDate(year, monthOf(name, pack), 1)?.slice(0, 7);
}

const monthAtEnd = onceFor(
  (pack: LanguagePack) =>
    new RegExp(
      `(?<![\\p{L}\\d])(?<!\\d\\s)${monthPatternOf(pack)}[,/]? *(?:${oneOf([...pack.yearWords, ...pack.dateLinks])})? *((?:19|20)\\d{2})\\.?$`,
      'u',
    ),
);

interface DateForm {
  readonly pattern: RegExp;
  readonly read: (match: RegExpExecArray) => string | undefined;
}

const dateForms = onceFor((pack: LanguagePack): readonly DateForm[] => {
  const monthPattern = monthPatternOf(pack);
  const link = oneOf(pack.dateLinks);
  const day = `(\\d{1,2})(?:${oneOf(pack.dayEndings)}|\\.)?`;
  const year = `(?:,? *(?:${oneOf([...pack.yearWords, ...pack.dateLinks])})? *(\\d{4}))?`;
  const written = writtenFromYear(pack);
  return [
    ...(written === undefined ? [] : [{ pattern: written, read: yearFirst }]),
    // Of "#2026-05-12/3" the figures count what was told on that day.
    { pattern: /(?<![\d#])(\d{4})-(\d{2})-(\d{2})(?![\d/])/, read: ([, y, m, d]) => isoDate(y, Number(m), Number(d)) },
    {
      pattern: /(?<![\d/])(\d{4})[/.](\d{2})[/.](\d{2})(?![\d/])/,
      read: ([, y, m, d]) => isoDate(y, Number(m), Number(d)),
    },
    { pattern: /(?<![\d/-])(\d{1,2})-(\d{1,2})-(\d{4})(?![\d-])/, read: ([, d, m, y]) => dayFirst(y, d, m, pack) },
    { pattern: /(?<![\d/])(\d{1,2})[/.](\d{1,2})[/.](\d{4})(?!\d)/, read: ([, d, m, y]) => dayFirst(y, d, m, pack) },
    {
      pattern: new RegExp(
        `(?<![\\p{L}\\d])(?:(?:${oneOf(pack.dayWords)}) +)?${day} *(?:(?:${link}) +)?${monthPattern}(?![\\p{L}\\d])${year}`,
        'u',
      ),
      read: ([, d, name, y]) => isoDate(y, monthOf(name, pack), Number(d)),
    },
    {
      pattern: new RegExp(`(?<![\\p{L}\\d])${monthPattern} +${day}(?!\\d)${year}`, 'u'),
      read: ([, name, d, y]) => isoDate(y, monthOf(name, pack), Number(d)),
    },
    // "16-Aug-2022"
    {
      pattern: new RegExp(`(?<![\\p{L}\\d/-])(\\d{1,2})[-‐]${monthPattern}[-‐](\\d{4})(?![\\d-])`, 'u'),
      read: ([, d, name, y]) => isoDate(y, monthOf(name, pack), Number(d)),
    },
  ];
});

/** A pattern of the dates that a language writes in figures from the year on, `2026年10月26日`; nothing for others. */
function writtenFromYear({ labels: { date } }: LanguagePack): RegExp | undefined {
  const [, afterYear, afterMonth, afterDay = ''] = /^\{\w+\}(\p{Lo})\{\w+\}(\p{Lo})\{\w+\}(\p{Lo}?)/u.exec(date) ?? [];
  return !date.startsWith('{year}') || afterYear === undefined || afterMonth === undefined
    ? undefined
    : new RegExp(`(?<!\\d)(\\d{4}) ?${afterYear} ?(\\d{1,2}) ?${afterMonth} ?(\\d{1,2})(?!\\d)(?: ?${afterDay})?`, 'u');
}

const yearFirst: DateForm['read'] = ([, y, m, d]) => isoDate(y, Number(m), Number(d));

/** @returns a pattern that matches nothing where there are none */
const oneOf = (words: readonly string[]): string => words.join('|') || '(?!)';

/** Months that are numbers may have a zero before them: "tháng 01". */
function monthPatternOf(pack: LanguagePack): string {
  const month = pack.months.map((name) => name.replaceAll(' ', ' +').replace(/(?<!\d)\d$/, '0?$&')).reverse();
  return `(${[...month, ...shortMonths(pack)].join('|') || '(?!)'})\\.?`;
}

/** Where the month may come first, dates in figures count only where one of the two can be no month. */
function dayFirst(year: string | undefined, first = '', second = '', pack: LanguagePack): string | undefined {
  const [a, b] = [Number(first), Number(second)];
  if (pack.typology.datesInFigures !== 'either' || a === b || a > 12) {
    const told = isoDate(year, b, a);
    if (told !== undefined || b <= 12) return told;
  }
  // No month is the nineteenth.
  return b > 12 ? isoDate(year, a, b) : undefined;
}

function isoDate(year: string | undefined, month: number, day: number): string | undefined {
  if (month < 1 || month > 12 || day < 1 || day > 31) return undefined;
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${year ?? '-'}-${two(month)}-${two(day)}`;
}

/** `nov`, `sept`, `sep`: how the names of months are cut short, where they are names. */
export const shortMonths = (pack: LanguagePack): string[] =>
  pack.months
    .filter((name) => /^\p{L}{4,}$/u.test(name))
    .flatMap((name) => (name.length > 4 ? [name.slice(0, 4), name.slice(0, 3)] : [name.slice(0, 3)]));

function monthOf(name = '', pack: LanguagePack): number {
  const plain = name.replace(/ +/g, ' ').replace(/(?<!\d)0/, '');
  const exact = pack.months.indexOf(plain);
  return 1 + (exact >= 0 ? exact : pack.months.findIndex((month) => month.startsWith(plain)));
}

/** What is left of a date line: a weekday, a time of day, and at most three more words. */
function saysNothing(rest: string, pack: LanguagePack): boolean {
  const byline = new RegExp(`(?<=\\s)${surroundingPattern('bylineOpeners', [pack])}(?:\\s+[\\p{L}.'’-]+){1,4}$`, 'u');
  const bare = [...pack.weekdays, ...pack.dayWords]
    .reduce((text, word) => text.replace(word, ' '), rest.replace(byline, ' '))
    .replace(/\d{1,2}[:.h]\d{2}(?::\d{2})?(?: ?[ap]\.?m\.?)?|\(?(?:gmt|utc)[+-]?\d*\)?|[+-]\d{4}\b/gu, ' ');
  const words = bare.match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.reduce((sum, word) => sum + (unspaced.test(word) ? Math.ceil(word.length / lettersOfWord) : 1), 0) <= 3;
}

/** Scripts that set no spaces between words. */
const unspaced = /^[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]/u;

/** "发布时间", "来源". */
const lettersOfWord = 4;
