import { literalPattern, scriptedPattern, type LanguagePack } from '../../../../language/index.js';
import { onceFor } from '../../../../model/once-for.js';

/** One way to write a date. */
export interface DateForm {
  readonly pattern: RegExp;
  /** ISO 8601 as far as the match says; undefined where it is no date after all. */
  readonly read: (match: RegExpExecArray) => string | undefined;
  /** Whether a word before it must say that it is a date: "24/7" is none by itself. */
  readonly needsOpener: boolean;
  /** Whether it names a month, so that it may hold no digit. */
  readonly months: boolean;
}

/** The ways to write a date in a language, the fullest first. */
export const dateFormsOf = onceFor((pack: LanguagePack): readonly DateForm[] => [
  ...figureForms(pack),
  ...monthForms(pack),
  ...yearForms(pack),
]);

const year = '(1[89]\\d\\d|20\\d\\d)';
/** Letters and digits, spelt out: as properties they would cost a millisecond for each form of a date. */
const wordly = '0-9A-Za-zªµº\u00c0-\u1fff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af';
const edge = `(?<![${wordly}/.,-])`;
const end = `(?![${wordly}]|[/.,-]\\d)`;

/** Dates in figures: 2026-10-26, 26/10/2026, and 26/10 behind a word that opens a date. */
const figureForms = (pack: LanguagePack): DateForm[] => {
  const forms = [
    form(`${edge}${year}-(\\d\\d)-(\\d\\d)${end}`, ([, y, m, d]) => isoOf(y, m, d)),
    form(`${edge}${maybe(pack.dayWords)}(\\d{1,2})([/.-])(\\d{1,2})\\2${year}${end}`, ([, d, , m, y]) =>
      dayFirst(pack, y, d, m),
    ),
  ];
  // Where a month may come first, "9/11" and "24/7" are read as they stand.
  return pack.typology.datesInFigures === 'day-first'
    ? [...forms, form(`${edge}(\\d{1,2})[/-](\\d{1,2})${end}`, ([, d, m]) => isoOf(undefined, m, d), true)]
    : forms;
};

/** Dates with a month's name: "26 October 2026", "Dec. 2", "ngày 25 tháng 10 năm 2026", "tháng 10/2026", "October". */
const monthForms = (pack: LanguagePack): DateForm[] => {
  const [first] = pack.months;
  if (first === undefined) return [];
  const read = (d: string | undefined, name: string | undefined, y: string | undefined): string | undefined =>
    isoOf(y, monthOf(pack, name), d);
  const numbered = numberedMonth.exec(first)?.[1];
  if (numbered !== undefined) {
    const month = `${numbered}\\s+(\\d{1,2})`;
    const years = `(?:\\s*[/-]\\s*${year}|\\s+${maybe(pack.yearWords)}${year})`;
    return [
      form(
        `${edge}${maybe(pack.dayWords)}(\\d{1,2})\\s+${month}${years}${end}`,
        ([, d, m, y, z]) => isoOf(y ?? z, m, d),
        false,
        true,
      ),
      form(
        `${edge}${maybe(pack.dayWords)}(\\d{1,2})\\s+${month}${end}`,
        ([, d, m]) => isoOf(undefined, m, d),
        false,
        true,
      ),
      form(`${edge}${month}${years}${end}`, ([, m, y, z]) => isoOf(y ?? z, m, undefined), false, true),
      form(`${edge}${month}${end}`, ([, m]) => isoOf(undefined, m, undefined), false, true),
    ];
  }
  const small = pack.typology.monthNames === 'capital' ? [] : pack.months;
  const name = `(${[...small, ...pack.months.map(capitalised), ...shortNames(pack)].join('|')})`;
  const link = maybe(pack.dateLinks);
  const endings = [...pack.dayEndings, ...(pack.typology.ordinals === 'with-stop' ? ['.'] : [])];
  const day = `(\\d{1,2})(?:${oneOf(endings)})?`;
  return [
    form(`${edge}${day}\\s+${link}${name}(?:,?\\s+${link}${year})?${end}`, ([, d, m, y]) => read(d, m, y), false, true),
    form(`${edge}${name}\\s+${day}(?:,?\\s+${year})?${end}`, ([, m, d, y]) => read(d, m, y), false, true),
    form(`${edge}${name}\\s+${link}${year}${end}`, ([, m, y]) => read(undefined, m, y), false, true),
    form(`${edge}${name}${end}`, ([, m]) => read(undefined, m, undefined), true, true),
  ];
};

/** A year behind its word or one that opens it: "năm 2019", "since 1998". */
const yearForms = (pack: LanguagePack): DateForm[] => [
  form(`${edge}(?:${oneOf(pack.yearWords)})\\s+${year}${end}`, ([, y]) => y),
  { ...form(`${edge}${year}${end}(?!-)`, ([, y]) => y, true), months: false },
];

/** One of some words of a pack, or nothing at all. */
const maybe = (words: readonly string[]): string => `(?:(?:${oneOf(words)})\\s+)?`;

/** @returns a pattern that matches nothing where there are none */
const oneOf = (words: readonly string[]): string =>
  words.map((word) => literalPattern(word).replaceAll(' ', '\\s+')).join('|') || '(?!)';

const form = (source: string, read: DateForm['read'], needsOpener = false, months = false): DateForm => ({
  pattern: new RegExp(source, months ? 'gu' : 'giu'),
  read,
  needsOpener,
  months,
});

/** Where the month may come first, dates in figures count only where one of the two can be no month. */
const dayFirst = (pack: LanguagePack, y: string | undefined, first = '', second = ''): string | undefined => {
  if (pack.typology.datesInFigures === 'day-first' || first === second || Number(first) > 12)
    return isoOf(y, second, first);
  return Number(second) > 12 ? isoOf(y, first, second) : undefined;
};

const isoOf = (y: string | undefined, m: string | number | undefined, d: string | undefined): string | undefined => {
  const [month, day] = [Number(m), d === undefined ? undefined : Number(d)];
  if (!(month >= 1 && month <= 12) || (day !== undefined && !(day >= 1 && day <= 31))) return undefined;
  return `${y ?? '-'}-${two(month)}${day === undefined ? '' : `-${two(day)}`}`;
};

const two = (value: number): string => String(value).padStart(2, '0');

const monthOf = (pack: LanguagePack, name = ''): number => {
  const lower = name.toLowerCase().replace('.', '');
  const exact = pack.months.indexOf(lower);
  return 1 + (exact >= 0 ? exact : pack.months.findIndex((month) => month.startsWith(lower)));
};

/** "Oct", "Sept": short names stand only where a capital tells them from other words. */
const shortNames = (pack: LanguagePack): string[] =>
  pack.months
    .filter((name) => name.length > 4)
    .flatMap((name) => [`${capitalised(name).slice(0, 4)}\\.?`, `${capitalised(name).slice(0, 3)}\\.?`]);

const capitalised = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

const numberedMonth = scriptedPattern('^(\\p{L}+) 1$');
