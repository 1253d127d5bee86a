import type { DateParts } from './parts.js';

/** One way to write a date. What its pattern names `year`, `month`, `monthName`, `day` and `dayName` is what the date tells. */
export interface DateRule {
  readonly name: string;
  readonly pattern: (parts: DateParts) => string;
  /** The languages that write it: by how they name months, or by where the day stands in figures. */
  readonly where?: 'numbered-months' | 'named-months' | 'day-first';
  /** Whether a word before it must say that it is a date: "24/7" is none by itself. */
  readonly needsOpener?: true;
}

/** The ways to write a date, the fullest first: of two that share text the first is the one. */
export const dateRules: readonly DateRule[] = [
  { name: 'year-month-day', pattern: ({ year }) => `${year}-(?<month>\\d\\d)-(?<day>\\d\\d)` },
  {
    name: 'day-month-year',
    pattern: ({ dayWord, day, mark, year }) => `${dayWord}${day}${mark}(?<month>\\d{1,2})\\k<mark>${year}`,
  },
  // Where a month may come first, "9/11" and "24/7" are read as they stand.
  { name: 'day-month', where: 'day-first', needsOpener: true, pattern: ({ day }) => `${day}[/-](?<month>\\d{1,2})` },

  {
    name: 'day-numbered-month-year',
    where: 'numbered-months',
    pattern: ({ dayWord, day, month, ofYear }) => `${dayWord}${day}\\s+${month}${ofYear}`,
  },
  {
    name: 'day-numbered-month',
    where: 'numbered-months',
    pattern: ({ dayWord, day, month }) => `${dayWord}${day}\\s+${month}`,
  },
  { name: 'numbered-month-year', where: 'numbered-months', pattern: ({ month, ofYear }) => month + ofYear },
  { name: 'numbered-month', where: 'numbered-months', pattern: ({ month }) => month },

  {
    name: 'day-month-name',
    where: 'named-months',
    pattern: ({ day, dayEnding, link, month, year }) =>
      `${day}${dayEnding}\\s+${link}${month}(?:,?\\s+${link}${year})?`,
  },
  {
    name: 'day-in-words-month-name',
    where: 'named-months',
    pattern: ({ dayInWords, link, month, year }) => `${dayInWords}\\s+${month}(?:,?\\s+${link}${year})?`,
  },
  {
    name: 'month-name-day',
    where: 'named-months',
    pattern: ({ day, dayEnding, month, year }) => `${month}\\s+${day}${dayEnding}(?:,?\\s+${year})?`,
  },
  { name: 'month-name-year', where: 'named-months', pattern: ({ link, month, year }) => `${month}\\s+${link}${year}` },
  { name: 'month-name', where: 'named-months', needsOpener: true, pattern: ({ month }) => month },

  { name: 'year-behind-its-word', pattern: ({ yearWord, year }) => `(?:${yearWord})\\s+${year}` },
  { name: 'year', needsOpener: true, pattern: ({ year }) => `${year}(?!-)` },
];
