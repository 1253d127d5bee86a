/** Bars of less than this share of the longest cannot be told from nothing. */
const widestRatio = 300;

/** Whether numbers can stand side by side in a chart: they differ, and the smallest can still be seen beside the largest. */
export const areComparable = (values: readonly number[]): boolean => {
  const sizes = values.map(Math.abs).filter((size) => size > 0);
  return new Set(values).size > 1 && sizes.length > 1 && Math.max(...sizes) <= widestRatio * Math.min(...sizes);
};

/** Whether one of the numbers is the sum of all others: a total among its parts. */
export const holdsTotal = (values: readonly number[]): boolean => {
  const sum = values.reduce((total, value) => total + value, 0);
  return values.length > 2 && values.some((value) => Math.abs(sum - 2 * value) <= Math.abs(value) * rounding);
};

const rounding = 0.006;
