import type { Words } from './phrases.js';

/** How much of two texts is the same, 0 to 1: twice the words they share in order, of the words of both. */
export const likeness = (one: Words, other: Words): number => {
  if (one.length === 0 || other.length === 0) return 0;
  const [rows, columns] = [one.slice(0, mostWords), other.slice(0, mostWords)];
  let previous = new Array<number>(columns.length + 1).fill(0);
  for (const word of rows) {
    const current = [0];
    columns.forEach((same, index) => {
      current.push(
        word === same ? (previous[index] ?? 0) + 1 : Math.max(previous[index + 1] ?? 0, current[index] ?? 0),
      );
    });
    previous = current;
  }
  return (2 * (previous.at(-1) ?? 0)) / (rows.length + columns.length);
};

/** A line of a slide is shorter than this; what somebody pasted need not be compared whole. */
const mostWords = 120;
