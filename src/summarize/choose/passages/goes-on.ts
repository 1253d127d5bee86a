import type { Reading } from '../../annotate/reading.js';

/** Whether a sentence stands inside its paragraph, or its item of a list, behind another one. */
export const goesOn = ({ sentences }: Reading, index: number): boolean => {
  const [before, own] = [sentences[index - 1], sentences[index]];
  return own !== undefined && own.block === before?.block && own.item === before.item;
};
