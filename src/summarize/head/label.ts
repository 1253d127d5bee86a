import { fold } from '../../language/index.js';

/** A fixed label as a heading; one that stands already is numbered: no two are the same. */
export const numberedLabel = (label: string, taken: ReadonlySet<string>): string => {
  let number = 1;
  while (taken.has(fold(number === 1 ? label : `${label} (${number})`))) number += 1;
  return number === 1 ? label : `${label} (${number})`;
};
