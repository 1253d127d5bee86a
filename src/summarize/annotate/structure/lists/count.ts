import { itemAlphabets, itemLetters } from '../../../../language/index.js';

/** What counts the items of a list: `2.`, `b)`, `(iii)`, `-`. */
export interface Count {
  /** How it is written; only counts of one family go on from each other. */
  readonly family: string;
  /** Numbers that it may stand for; two where a letter is also a Roman numeral; none for a sign that does not count. */
  readonly numbers: readonly number[];
}

/** A marker as it is written, taken apart. */
export const countOf = (marker = ''): Count => {
  const parts = written.exec(marker.trim());
  if (parts === null) return { family: marker.trim(), numbers: [] };
  const [, opened = '', value = '', stop = ''] = parts;
  const numbers = numbersOf(value);
  const kind = /\d/.test(value) ? '1' : value === value.toLowerCase() ? 'a' : 'A';
  return { family: `${opened}${kind}${stop}`, numbers };
};

/** Whether the first of a later run carries a count on: the next number, or the same sign once more. */
export const countsOn = (last: Count, next: Count): boolean =>
  last.family === next.family &&
  (last.numbers.length === 0
    ? next.numbers.length === 0
    : last.numbers.some((number) => next.numbers.includes(number + 1)));

const written = new RegExp(
  `^(\\(?)(\\d{1,3}|[ivx]{2,6}|[${itemLetters.small}]|[IVX]{1,6}|[${itemLetters.capital}])([.)/-]*)$`,
  'u',
);

const romans = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii', 'xiii', 'xiv', 'xv'];

const numbersOf = (value: string): number[] => {
  if (/\d/.test(value)) return [Number(value)];
  const letter = value.toLowerCase();
  const places = value.length > 1 ? [] : Object.values(itemAlphabets).map((alphabet) => alphabet.indexOf(letter));
  return [...new Set([...places, romans.indexOf(letter)])].flatMap((place) => (place < 0 ? [] : [place + 1]));
};
