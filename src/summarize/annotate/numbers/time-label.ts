import { phraseAt, wordsOf, type LanguagePack } from '../../../language/index.js';
import { looksLikeYear } from '../structure/figures/digits.js';
import { dateFormsOf } from '../structure/dates/forms.js';

/** A point in time that labels a number: how fully it is named, and where it stands among others named alike. */
export interface TimePoint {
  readonly kind: 'year' | 'quarter' | 'month' | 'day';
  /** Counts years, quarters, months or days; those without a year from the year's start. */
  readonly order: number;
  readonly hasYear: boolean;
}

/** The time that a whole label names: "2024", "năm 2024", "Q1/2024", "quý I", "tháng 3/2024", "May", "12/5/2024". */
export const timeOf = (label: string, pack: LanguagePack): TimePoint | undefined => {
  const text = label.trim().replace(/\s+/g, ' ');
  const bare = withoutOpener(text, pack);
  if (looksLikeYear(bare)) return { kind: 'year', order: Number(bare), hasYear: true };
  return quarterOf(text, pack) ?? quarterOf(bare, pack) ?? monthOf(bare) ?? dateOf(text, pack) ?? dateOf(bare, pack);
};

/** The time of a date as it was read: "2024", "2024-03", "--03-14". */
export const timeOfIso = (iso: string): TimePoint | undefined => {
  const [, year = '', month, day] = /^(\d{4}|-)(?:-(\d\d)(?:-(\d\d))?)?$/.exec(iso) ?? [];
  if (year === '') return undefined;
  const hasYear = year !== '-';
  const years = hasYear ? Number(year) : 2000;
  if (month === undefined) return { kind: 'year', order: years, hasYear };
  if (day === undefined) return { kind: 'month', order: years * 12 + Number(month), hasYear };
  return { kind: 'day', order: Date.UTC(years, Number(month) - 1, Number(day)) / 86_400_000, hasYear };
};

const withoutOpener = (text: string, pack: LanguagePack): string => {
  const words = wordsOf(text);
  const length = Math.max(...(['lesserUnits', 'prepositions'] as const).map((list) => phraseAt(pack, list, words, 0)));
  const first = words[length];
  return length === 0 || first === undefined ? text : text.slice(first.start);
};

const quarterOf = (text: string, pack: LanguagePack): TimePoint | undefined => {
  const openers = ['q', ...pack.quarters].map((word) => word.toLowerCase());
  const [, opener = '', number = '', year] =
    new RegExp(
      `^([\\p{L}\\p{M}]{1,12})\\s?(I{1,3}|IV|[1-4])(?:[\\s/,-]+(?:(?:${pack.yearWords.join('|') || '(?!)'})\\s)?(\\d{4}))?$`,
      'u',
    ).exec(text) ?? [];
  if (!openers.includes(opener.toLowerCase())) return undefined;
  const quarter = /\d/.test(number) ? Number(number) : ['I', 'II', 'III', 'IV'].indexOf(number) + 1;
  return { kind: 'quarter', order: Number(year ?? 2000) * 4 + quarter, hasYear: year !== undefined };
};

/** "3/2024", "03-2024", "T3/2024". */
const monthOf = (text: string): TimePoint | undefined => {
  const [, month, year] = /^T?(\d{1,2})[/-](\d{4})$/.exec(text) ?? [];
  return month === undefined || Number(month) < 1 || Number(month) > 12
    ? undefined
    : timeOfIso(`${year ?? '-'}-${month.padStart(2, '0')}`);
};

const dateOf = (text: string, pack: LanguagePack): TimePoint | undefined => {
  for (const { pattern, read } of dateFormsOf(pack)) {
    for (const match of text.matchAll(pattern)) {
      const iso = match[0] === text ? read(match) : undefined;
      if (iso !== undefined) return timeOfIso(iso);
    }
  }
  return undefined;
};
