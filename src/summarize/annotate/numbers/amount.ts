import {
  fold,
  holdsPhrase,
  phraseAt,
  readNumber,
  wordsOf,
  type LanguagePack,
  type WrittenNumber,
} from '../../../language/index.js';

/** A number with what it counts or measures, as both are written. */
export interface Amount extends WrittenNumber {
  /** "triệu tấn", "$ billion", "%"; empty where nothing stands beside the number. */
  readonly unit: string;
}

/**
 * The amount that a text is and nothing beside it: "12,5 triệu tấn", "−3,2 %", "$3.1bn". Undefined for ranges, for what is only
 * about right ("gần 80", "80 trở lên"), and for anything else.
 */
export const readAmount = (text: string, pack: LanguagePack): Amount | undefined => {
  const [, before = '', digits = '', behind = ''] = amount.exec(text.trim()) ?? [];
  const number = digits === '' ? undefined : readNumber(digits, pack);
  if (number === undefined || !isUnitBehind(behind.trim(), pack)) return undefined;
  // A sign before a currency is none of the number's own: "-$5".
  if (before !== '' && /^[+\-−]/.test(digits)) return undefined;
  return {
    ...number,
    unit: [before, behind]
      .map((part) => part.trim())
      .filter((part) => part !== '')
      .join(' '),
  };
};

/** Whether words name a unit: one that the language knows is among them, and they are few. */
export const isUnit = (text: string, pack: LanguagePack): boolean => {
  if (/^[%‰]$/.test(text.trim())) return true;
  const words = wordsOf(text);
  return (
    words.length > 0 &&
    words.length <= longestUnit &&
    !/\d{2}/.test(text) &&
    words.some(
      ({ key }, index) => key in pack.multipliers || unitLists.some((list) => phraseAt(pack, list, words, index) > 0),
    )
  );
};

/** The same unit, however it is spaced and capitalised. */
export const sameUnit = (one: string, other: string): boolean => keyOf(one) === keyOf(other);

const keyOf = (unit: string): string => fold(unit).replace(/\s+/g, '');

const longestUnit = 5;
const unitLists = ['units', 'currencies', 'keyCounts'] as const;

/** A currency, the digits with their sign, and at most a few words. */
const amount =
  /^((?:US|HK|NT|A|S|C|R|NZ)?[$£€¥₩₫₹₽]\s?|(?:Rp|RM|CHF|EUR|USD|VND|GBP)\.?\s?)?([+\-−]?\s?\d[\d.,\u00a0\u202f '’]*?)(?![\d])(\s?[%‰]|\s?[\p{L}°][\p{L}\p{M}°²³/. ]*)?$/u;

const isUnitBehind = (text: string, pack: LanguagePack): boolean => {
  if (text === '' || /^[%‰]$/.test(text)) return true;
  const words = wordsOf(text);
  const qualified = holdsPhrase(pack, 'qualifiersBehind', words);
  return !qualified && words.length <= 4;
};
