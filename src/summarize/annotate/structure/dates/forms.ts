import type { LanguagePack } from '../../../../language/index.js';
import { onceFor } from '../../../../model/once-for.js';
import { datePartsOf, monthsOf } from './parts.js';
import { dateRules, type DateRule } from './rules.js';

/** A rule of dates in a language. */
export interface DateForm {
  readonly pattern: RegExp;
  /** ISO 8601 as far as the match says; undefined where it is no date after all. */
  readonly read: (match: RegExpExecArray) => string | undefined;
  readonly needsOpener: boolean;
  /** Whether it names a month, so that it may hold no digit. */
  readonly months: boolean;
}

/** The ways to write a date in a language, in the order of the rules. */
export const dateFormsOf = (pack: LanguagePack, rules = dateRules): readonly DateForm[] => formsOf(pack)(rules);

const formsOf = onceFor((pack: LanguagePack) =>
  onceFor((rules: readonly DateRule[]): readonly DateForm[] => {
    const parts = datePartsOf(pack);
    return rules.filter((rule) => isWritten(rule, pack)).map((rule) => formOf(rule, rule.pattern(parts), pack));
  }),
);

const isWritten = ({ where }: DateRule, pack: LanguagePack): boolean =>
  where === undefined || where === monthsOf(pack) || where === pack.typology.datesInFigures;

/** Letters and digits, spelt out: as properties they would cost a millisecond for each form of a date. */
const wordly = '0-9A-Za-zªµº\u00c0-\u1fff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af';
const edge = `(?<![${wordly}/.,-])`;
const end = `(?![${wordly}]|[/.,-]\\d)`;

const formOf = ({ where, needsOpener }: DateRule, source: string, pack: LanguagePack): DateForm => {
  const months = where === 'numbered-months' || where === 'named-months';
  return {
    pattern: new RegExp(`${edge}${source}${end}`, months ? 'gu' : 'giu'),
    read: ({ groups = {} }) => isoOf(groups, pack),
    needsOpener: needsOpener === true,
    months,
  };
};

/** What a pattern named: a month by its number or its name. */
type Told = Readonly<Partial<Record<'year' | 'month' | 'monthName' | 'day' | 'dayName' | 'mark', string | undefined>>>;

const isoOf = (told: Told, pack: LanguagePack): string | undefined => {
  const { year, month, monthName, dayName, day, mark } = told;
  if (monthName !== undefined)
    return isoOfParts(year, monthOf(pack, monthName), dayName === undefined ? day : dayOf(pack, dayName));
  if (month === undefined) return year;
  // Two figures and a year: where the month may come first, only where one of the two can be no month.
  const dayFirst = mark === undefined || pack.typology.datesInFigures === 'day-first' || day === month;
  if (dayFirst || Number(day) > 12) return isoOfParts(year, Number(month), day);
  return Number(month) > 12 ? isoOfParts(year, Number(day), month) : undefined;
};

const isoOfParts = (year = '-', month: number, day: string | undefined): string | undefined => {
  if (!(month >= 1 && month <= 12) || (day !== undefined && !(Number(day) >= 1 && Number(day) <= 31))) return undefined;
  return `${year}-${two(month)}${day === undefined ? '' : `-${two(Number(day))}`}`;
};

const two = (value: number): string => String(value).padStart(2, '0');

/** "Twenty-third": the place of its words among the days. */
const dayOf = (pack: LanguagePack, name: string): string =>
  String(1 + pack.daysInWords.indexOf(name.toLowerCase().replace(/[\s-]+/u, ' ')));

const monthOf = (pack: LanguagePack, name: string): number => {
  const lower = name.toLowerCase().replace('.', '');
  const exact = pack.months.indexOf(lower);
  return 1 + (exact >= 0 ? exact : pack.months.findIndex((month) => month.startsWith(lower)));
};
