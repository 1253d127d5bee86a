import type { Row } from './fit.js';

/** How far a value is from 0 on rows of a mean of 0, by their weights; 1 where it never is, so that it may be divided by. */
export const spreadOf = (rows: readonly Row[], at: number): number => {
  const total = rows.reduce((sum, { weight }) => sum + weight, 0);
  const squares = rows.reduce((sum, { values, weight }) => sum + (values[at] ?? 0) ** 2 * weight, 0);
  return Math.sqrt(squares / total) || 1;
};

export const rounded = (value: number, parts: number): number => Math.round(value * parts) / parts;
