import type { LanguagePack } from '../pack/pack.js';

/** A number with the marks of a language: 1250.5 with one decimal is "1.250,5" where the comma is the decimal mark. */
export const writeNumber = (
  value: number,
  decimals: number,
  { decimalMark }: Pick<LanguagePack, 'decimalMark'>,
): string => {
  const [whole = '', part] = Math.abs(value).toFixed(decimals).split('.');
  const grouped = whole.replace(/\d(?=(?:\d{3})+$)/g, `$&${decimalMark === ',' ? '.' : ','}`);
  return `${value < 0 ? '−' : ''}${grouped}${part === undefined ? '' : `${decimalMark}${part}`}`;
};
