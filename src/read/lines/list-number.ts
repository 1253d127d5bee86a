/** How numbers of a list are written; formats of other scripts are told in digits. */
export type NumberFormat = 'decimal' | 'lower-letter' | 'upper-letter' | 'lower-roman' | 'upper-roman';

/** The number of an item as it is shown: `3`, `c`, `III`. Behind z comes aa, as word processors have it. */
export function listNumber(value: number, format: NumberFormat): string {
  if (value < 1 || value > 3999) return String(value);
  switch (format) {
    case 'lower-letter':
      return letters(value);
    case 'upper-letter':
      return letters(value).toUpperCase();
    case 'lower-roman':
      return roman(value).toLowerCase();
    case 'upper-roman':
      return roman(value);
    default:
      return String(value);
  }
}

/** What web pages and OpenDocument write for a format. */
export const formatOfSign = (sign: string): NumberFormat => signs.get(sign) ?? 'decimal';

const signs: ReadonlyMap<string, NumberFormat> = new Map([
  ['a', 'lower-letter'],
  ['A', 'upper-letter'],
  ['i', 'lower-roman'],
  ['I', 'upper-roman'],
]);

const letters = (value: number): string =>
  String.fromCharCode(97 + ((value - 1) % 26)).repeat(1 + Math.floor((value - 1) / 26));

function roman(value: number): string {
  let left = value;
  let written = '';
  for (const [worth, sign] of romanSigns) {
    written += sign.repeat(Math.floor(left / worth));
    left %= worth;
  }
  return written;
}

const romanSigns: readonly (readonly [number, string])[] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];
