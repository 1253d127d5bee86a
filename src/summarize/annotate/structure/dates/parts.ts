import {
  capitalised,
  coverageOf,
  literalPattern,
  scriptedPattern,
  type LanguagePack,
} from '../../../../language/index.js';

/** What the patterns of dates are put together from, in the words of a language. */
export interface DateParts {
  readonly day: string;
  /** "th", "er", "." behind the number of a day, or nothing. */
  readonly dayEnding: string;
  /** A day in words with what links it to the month: "third of", "dritten". */
  readonly dayInWords: string;
  /** "ngày " before it, or nothing. */
  readonly dayWord: string;
  /** The mark between two figures; the same one must follow. */
  readonly mark: string;
  /** A month as the language names it: "tháng 10", "October". */
  readonly month: string;
  /** "of ", "de " between day, month and year, or nothing. */
  readonly link: string;
  readonly year: string;
  /** The words before the number of a year, one of them. */
  readonly yearWord: string;
  /** The year behind a numbered month: "/2026", " năm 2026". */
  readonly ofYear: string;
}

/** How a language names its months: by numbers behind a word, by names, or not at all that we know. */
export const monthsOf = ({ months: [first] }: LanguagePack): 'numbered-months' | 'named-months' | undefined =>
  first === undefined ? undefined : numberedMonth.test(first) ? 'numbered-months' : 'named-months';

/** The parts that dates of a language are written with, as sources of patterns. */
export const datePartsOf = (pack: LanguagePack): DateParts => {
  const year = '(?<year>1[89]\\d\\d|20\\d\\d)';
  const endings = [...pack.dayEndings, ...(pack.typology.ordinals === 'with-stop' ? ['.'] : [])];
  return {
    day: '(?<day>\\d{1,2})',
    dayEnding: `(?:${oneOf(endings)})?`,
    dayInWords: wordedDay(pack),
    dayWord: maybe(pack.dayWords),
    mark: '(?<mark>[/.-])',
    month: monthPattern(pack),
    link: maybe(pack.dateLinks),
    year,
    yearWord: oneOf(pack.yearWords),
    ofYear: `(?:\\s*[/-]\\s*|\\s+${maybe(pack.yearWords)})${year}`,
  };
};

/** Where days are linked to their month, "the first March in years" is none. */
const wordedDay = (pack: LanguagePack): string => {
  // "Twenty-third" is no third.
  const days = [...pack.daysInWords].sort((one, other) => other.length - one.length);
  const words = oneOf(days).replaceAll('\\s+', '[\\s-]');
  return `(?<dayName>${words})${coverageOf(pack).linkedDates ? `\\s+(?:${oneOf(pack.dateLinks)})` : ''}`;
};

const monthPattern = (pack: LanguagePack): string => {
  const [, word] = numberedMonth.exec(pack.months[0] ?? '') ?? [];
  if (word !== undefined) return `${word}\\s+(?<month>\\d{1,2})`;
  const small = pack.typology.monthNames === 'capital' ? [] : pack.months;
  return `(?<monthName>${[...small, ...pack.months.map(capitalised), ...shortNames(pack)].join('|') || '(?!)'})`;
};

/** "Oct", "Sept": short names stand only where a capital tells them from other words. */
const shortNames = (pack: LanguagePack): string[] =>
  pack.months
    .filter((name) => name.length > 4)
    .flatMap((name) => [`${capitalised(name).slice(0, 4)}\\.?`, `${capitalised(name).slice(0, 3)}\\.?`]);

/** One of some words of a pack, or nothing at all. */
const maybe = (words: readonly string[]): string => `(?:(?:${oneOf(words)})\\s+)?`;

/** @returns a pattern that matches nothing where there are none */
const oneOf = (words: readonly string[]): string =>
  words.map((word) => literalPattern(word).replaceAll(' ', '\\s+')).join('|') || '(?!)';

const numberedMonth = scriptedPattern('^(\\p{L}+) 1$');
