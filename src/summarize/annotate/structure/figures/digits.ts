import type { LanguagePack } from '../../../../language/index.js';

/**
 * What a number in digits says: "1.250,5" is 1250.5 where the comma is the decimal mark. Groups of three behind the
 * other mark are thousands; anything else behind a single mark is a decimal part, whichever mark the writer took.
 */
export const parseDigits = (digits: string, pack: LanguagePack): number => {
  const plain = digits.replace(/\s/g, '');
  const thousands = pack.decimalMark === ',' ? '.' : ',';
  const grouped = new RegExp(`^\\d{1,3}(?:\\${thousands}\\d{3})+(?:\\${pack.decimalMark}\\d+)?$`);
  if (grouped.test(plain)) return Number(plain.replaceAll(thousands, '').replace(pack.decimalMark, '.'));
  // "1,000" among commas as decimal marks: nobody writes two noughts behind one.
  if (/^\d{1,3}(?:[.,]\d{3})*[.,]\d00$/.test(plain)) return Number(plain.replace(/[.,]/g, ''));
  return Number(withoutGroups(plain.replace(',', '.')));
};

/** Of several marks only a last point parts decimals. */
const withoutGroups = (digits: string): string => {
  const point = Math.max(0, digits.lastIndexOf('.'));
  return digits.slice(0, point).replace(/[.,]/g, '') + digits.slice(point);
};

/** Whether digits are written like a year: four of them, nothing between. */
export const looksLikeYear = (digits: string): boolean => /^(?:1[5-9]|20|21)\d\d$/.test(digits);
