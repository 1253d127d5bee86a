import type { Reading, Sentence } from '../../annotate/reading.js';
import { onceFor } from '../../../model/once-for.js';

/**
 * Whether a sentence is a cell of a table whose lines were lost: its paragraph is a few words without a stop, among others like it of
 * which some are a number alone ("15-25", "III"). Read one by one, cells say nothing.
 */
export const isLostCell = (reading: Reading, { block, item }: Sentence): boolean =>
  item === undefined && lostCells(reading).has(block);

const lostCells = onceFor(({ article: { blocks }, text }: Reading): ReadonlySet<number> => {
  const cells = new Set<number>();
  let run: number[] = [];
  let numbers = 0;
  const close = (): void => {
    if (run.length >= fewestCells && numbers >= fewestNumbers) for (const block of run) cells.add(block);
    run = [];
    numbers = 0;
  };
  blocks.forEach(({ kind, span }, block) => {
    const words = text.slice(span.start, span.end).trim();
    if (kind !== 'paragraph' || words.length > longestCell || /[.!?…:;,]["”’»)]*$/u.test(words)) {
      close();
      return;
    }
    run.push(block);
    if (/^[<>≤≥]?\s*(?:[\d.,–-]+\s*%?|[IVX]{1,4})$/u.test(words)) numbers += 1;
  });
  close();
  return cells;
});

const fewestCells = 6;
const fewestNumbers = 2;
/** In letters. */
const longestCell = 60;
