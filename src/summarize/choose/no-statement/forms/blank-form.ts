import { hasBlank } from '../../../../language/index.js';
import { onceFor } from '../../../../model/once-for.js';
import type { Reading, Sentence } from '../../../annotate/reading.js';

/**
 * Whether a sentence stands inside a blank form that an article gives ("School year ………", "…… teachers, that is 100%"): what the form says between its
 * blanks is said of nobody yet.
 */
export const isOfForm = (reading: Reading, { block }: Sentence): boolean => blocksOfForms(reading).has(block);

/** The blocks from the first to the last of several with blanks, each near the one before. A page of contents, or one line to sign, is no form. */
const blocksOfForms = onceFor(({ article: { blocks }, text }: Reading): ReadonlySet<number> => {
  const blank = blocks.flatMap(({ span }, block) =>
    hasBlank(text.slice(span.start, span.end).replace(leader, '')) ? [block] : [],
  );
  const found = new Set<number>();
  let run: number[] = [];
  const close = (): void => {
    const [first, last] = [run[0], run.at(-1)];
    if (run.length >= fewestBlanks && first !== undefined && last !== undefined)
      for (let block = first; block <= last; block += 1) found.add(block);
    run = [];
  };
  for (const block of blank) {
    if (block - (run.at(-1) ?? block) > farthest) close();
    run.push(block);
  }
  close();
  return found;
});
const fewestBlanks = 4;
/** In blocks. */
const farthest = 12;
/** "1. Introduction ........ 3": what leads to the number of a page. */
const leader = /[.…\s]{4,}\d{1,4}\s*$/gmu;
