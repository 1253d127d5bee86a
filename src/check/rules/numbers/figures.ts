import type { Figure } from '../../../model/briefing.js';
import type { LanguagePack } from '../../../language/index.js';
import { finding, type Rule } from '../../rule.js';
import { tokensOf } from '../../words/words.js';

/** The number of a figure is the one that its words say; qualifier and unit are part of the value. */
export const figures: Rule = ({ statements, pack }) =>
  statements.flatMap((statement) => {
    const { kind, figure } = statement;
    if (kind !== 'value' || figure === undefined) return [];
    if (!saysNumber(figure, pack)) return [finding('figure-number', statement, `does not say ${figure.number}`)];
    const lost = [figure.qualifier, figure.unit].find((word) => word !== undefined && !holds(figure.value, word));
    return lost === undefined ? [] : [finding('figure-value', statement, `does not hold "${lost}"`)];
  });

const holds = (value: string, word: string): boolean => value.toLowerCase().includes(word.toLowerCase());

/** A value without digits ("hai phần ba") is not read; of a range either end will do. */
const saysNumber = ({ value, number }: Figure, pack: LanguagePack): boolean => {
  const written = [...value.matchAll(/\d+(?:[.,\u00a0 ]\d{3})*(?:[.,]\d+)?/g)].map(([digits]) => digits);
  if (written.length === 0) return true;
  const factors = factorsIn(value, pack);
  return written.some((digits) =>
    factors.some((factor) => readings(digits, pack).some((one) => near(one * factor, Math.abs(number)))),
  );
};

/** What the words behind the digits multiply by; one letter may be a unit as well ("12 m"). */
const factorsIn = (value: string, { multipliers }: LanguagePack): number[] => {
  const words = tokensOf(value).map(({ key }) => key.replace(/^[\d.,]+/, ''));
  const factors: number[] = [];
  for (let index = 0; index < words.length; index += 1) {
    const one = words[index] ?? '';
    const pair = words.slice(index, index + 2).join(' ');
    const [word, factor] = multipliers[pair] === undefined ? [one, multipliers[one]] : [pair, multipliers[pair]];
    if (factor === undefined) continue;
    factors.push(factor, ...(word.length < 2 ? [1] : []));
    if (word === pair) index += 1;
  }
  return factors.length > 0 ? factors : [1];
};

/** With the decimal mark of the language, and, as texts mix them, with none. */
const readings = (digits: string, { decimalMark }: LanguagePack): number[] => {
  const group = decimalMark === ',' ? '.' : ',';
  const plain = digits.replace(/[\u00a0 ]/g, '');
  return [
    plain.replaceAll(group, '').replace(decimalMark, '.'),
    plain.replace(/[.,]/g, ''),
    plain.replace(',', '.'),
  ].map(Number);
};

const near = (one: number, other: number): boolean => Math.abs(one - other) <= Math.max(1e-9, Math.abs(other) * 1e-9);
