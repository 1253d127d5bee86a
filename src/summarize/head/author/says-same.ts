import { fold } from '../../../language/index.js';

/** Whether one heading says all of another, whichever is the longer. */
export const saysSame = (one: string, other: string): boolean => {
  const [first, second] = [fold(one), fold(other)];
  return first.includes(second) || second.includes(first);
};
