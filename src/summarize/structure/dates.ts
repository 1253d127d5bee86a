import { fold, type LanguagePack } from '../../language/index.js';
import type { Reading } from '../reading.js';
import type { FoundDate } from './found.js';

/** The dates that the sentences of a reading name in figures or with the name of a month, in reading order. */
export const findDates = (reading: Reading): FoundDate[] => {
  const patterns = patternsOf(reading.pack);
  return reading.sentences.flatMap((sentence) => {
    const text = reading.text.slice(sentence.start, sentence.end);
    const found: FoundDate[] = [];
    for (const { pattern, read } of patterns)
      for (const match of text.matchAll(pattern)) {
        const iso = read(match.groups ?? {});
        const span = { start: sentence.start + match.index, end: sentence.start + match.index + match[0].length };
        const overlaps = found.some((other) => span.start < other.span.end && span.end > other.span.start);
        if (iso !== undefined && !overlaps) found.push({ span, iso, sentence: sentence.index });
      }
    return found.sort((one, other) => one.span.start - other.span.start);
  });
};

type Groups = Readonly<Record<string, string | undefined>>;
interface DatePattern {
  readonly pattern: RegExp;
  /** ISO 8601 as far as the groups say; undefined where they are no date. */
  readonly read: (groups: Groups) => string | undefined;
}

/** Fuller forms come first: a part of a found date is no date of its own. */
const patternsOf = (pack: LanguagePack): DatePattern[] => {
  const named = pack.months.filter((month) => !/\d/.test(month));
  return [...(named.length === 0 ? [] : namedMonths(named)), ...numericDates(pack)];
};

const namedMonths = (months: readonly string[]): DatePattern[] => {
  const month = `(?<month>${months.join('|')})`;
  const read = ({ day, month: name, year }: Groups): string | undefined =>
    isoOf(day, String(months.indexOf(fold(name ?? '')) + 1), year);
  return [
    `(?<day>\\d{1,2})(?:st|nd|rd|th|\\.|er)? (?:de )?${month}(?:,? (?:de )?(?<year>\\d{4}))?`,
    `${month} (?<day>\\d{1,2})(?!\\d)(?:, (?<year>\\d{4}))?`,
    `${month} (?:de )?(?<year>\\d{4})`,
  ].map((source) => ({ pattern: new RegExp(`(?<![\\p{L}\\d])${source}(?![\\p{L}\\d])`, 'giu'), read }));
};

/** "ngày 26/10/2026", "26/10", "tháng 3/2027", "ngày 5 tháng 3 năm 2027", "năm 2030". */
const numericDates = (pack: LanguagePack): DatePattern[] => {
  const numbered = pack.months.some((month) => /\d/.test(month));
  const read = ({ day, month, year }: Groups): string | undefined => isoOf(day, month, year);
  const sources = [
    '(?<day>\\d{1,2})/(?<month>\\d{1,2})/(?<year>\\d{4})',
    ...(numbered
      ? [
          'ngày (?<day>\\d{1,2}) tháng (?<month>\\d{1,2})(?: năm (?<year>\\d{4}))?',
          '(?:ngày|sáng|chiều|tối|trưa|đêm) (?<day>\\d{1,2})/(?<month>\\d{1,2})',
          'tháng (?<month>\\d{1,2})/(?<year>\\d{4})',
          'tháng (?<month>\\d{1,2}) năm (?<year>\\d{4})',
          '(?<day>\\d{1,2})/(?<month>\\d{1,2})',
          'năm (?<year>(?:19|20)\\d{2})',
        ]
      : []),
  ];
  return sources.map((source) => ({
    pattern: new RegExp(`(?<![\\p{L}\\d/.,])${source}(?![\\p{L}\\d/]|[.,]\\d)`, 'giu'),
    read,
  }));
};

const isoOf = (day: string | undefined, month: string | undefined, year: string | undefined): string | undefined => {
  if (month === undefined) return year;
  if (Number(month) < 1 || Number(month) > 12 || Number(day ?? 1) < 1 || Number(day ?? 1) > 31) return undefined;
  const padded = month.padStart(2, '0') + (day === undefined ? '' : `-${day.padStart(2, '0')}`);
  return year === undefined ? `--${padded}` : `${year}-${padded}`;
};
