import { z } from 'zod';
import { words } from '../words.js';

/** How numbers are said and written, and what they count. */
export const numbersSchema = z.strictObject({
  decimalMark: z.enum([',', '.']).default('.').describe('What stands before the decimals of a number.'),
  numerals: z
    .record(z.string(), z.number())
    .default({})
    .describe('Number words: up to twelve or so, and those above that no word puts together.'),
  decimalWords: words.describe('What is said where a number has its decimal mark: "point", "phẩy".'),
  numberJoiners: words.describe(
    'What stands inside a number in words, behind a multiplier: "(two hundred) and (ten)".',
  ),
  multipliers: z
    .record(z.string(), z.number())
    .default({})
    .describe('Words behind a number that are part of it: "triệu" 1000000.'),
  fractions: z
    .record(z.string(), z.number())
    .default({})
    .describe('Shares and multiples in words: "hai phần ba", "a third", "twice as much".'),
  ranges: words.describe('What joins two numbers to a range, "…" standing for the first: "từ … đến", "between … and".'),
  rates: words.describe('Words that join a unit to what it is counted by: "per".'),
  qualifiers: words.describe('Words before a number that change what it says.'),
  looseQualifiers: words.describe(
    'Qualifiers that belong to the verb: never cut from their number, yet no part of the figure shown: "đạt", "chỉ".',
  ),
  bounds: words.describe(
    'Words between a noun and a number that only say which ones are meant: "ships over 30,000 tonnes", "tàu trên 30.000 tấn".',
  ),
  qualifiersBehind: words.describe('Words behind a number that change what it says: "trở lên", "or more".'),
  units: words.describe('Units of measure and money, behind the number.'),
  percents: words.describe('Units that are shares of a hundred: "per cent".'),
  currencies: words.describe('Units of money, behind the number.'),
  unitLabels: words.describe('What stands before the unit of a table, beside the label of this pack: "ĐVT".'),
  lesserUnits: words.describe('What makes a poor key figure: ages, hours, years.'),
  lengths: words.describe('Units of length: "km".'),
  distanceOpeners: words.describe('What stands before a place and how far it is: "cách".'),
  distanceEndings: words.describe('What stands behind how far a place is: "from", "north of".'),
  keyCounts: words.describe('Nouns whose counts make good key figures: people, households, countries.'),
  numbered: words.describe('Words whose number names one of many and counts nothing: "điều", "quốc lộ", "Route".'),
  totals: words.describe('What a row of a table is called that sums up or averages the others: "tổng cộng".'),
  levels: words.describe(
    'Words between what is measured and the level that it stands at: "đạt", "stood at"; no changes.',
  ),
  ledgerSides: words.describe('What opens half an entry of a ledger, before the account: "debit", "Nợ TK".'),
});

export type Numbers = z.infer<typeof numbersSchema>;
