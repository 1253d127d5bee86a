import type { LanguagePack } from '../../../language/index.js';
import { sameUnit } from './amount.js';

/** More parts of a ring nobody tells apart. */
export const mostShares = 6;
export const fewestShares = 3;
/** Rounding, and an answer that is not told, leave a sum beside a hundred. */
export const sumOfShares = { least: 95, most: 105 } as const;

/** Whether numbers of one unit are the parts of one whole: percentages that add up to a hundred. */
export const areShares = (values: readonly number[], unit: string, { percents }: LanguagePack): boolean => {
  const isPercent = unit === '%' || percents.some((name) => sameUnit(name, unit));
  const sum = values.reduce((total, value) => total + value, 0);
  return (
    isPercent &&
    values.length >= fewestShares &&
    values.length <= mostShares &&
    values.every((value) => value > 0) &&
    sum >= sumOfShares.least &&
    sum <= sumOfShares.most
  );
};
