import type { Reading, Sentence } from '../../annotate/reading.js';
import { onceFor } from '../../../model/once-for.js';

/**
 * Whether a sentence is a cell of a table whose lines were lost: its paragraph is a few words without a stop, among others like it of
 * which some are a number alone ("15-25", "III"), or it stands below the heads of its columns. Read one by one, cells say nothing.
 */
export const isLostCell = (reading: Reading, { block, item }: Sentence): boolean =>
  item === undefined && lostCells(reading).has(block);

const lostCells = onceFor((reading: Reading): ReadonlySet<number> => {
  const { blocks } = reading.article;
  const { text } = reading;
  const cells = cellsBelowHeads(reading);
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

/**
 * The lines below the heads of a table, each of them a word or two ("Name", "Charge", "Sentence"), as long as none ends in a stop: where a row ends nobody
 * can tell, and a cell beside the wrong one would say of somebody what holds of another.
 */
const cellsBelowHeads = ({ article: { blocks }, text }: Reading): Set<number> => {
  const cells = new Set<number>();
  const lineOf = (block: number): string => {
    const one = blocks[block];
    return one === undefined || !ofCells.has(one.kind) ? '' : text.slice(one.span.start, one.span.end).trim();
  };
  const isCell = (block: number): boolean => lineOf(block) !== '' && !/[.!?…:;]["”’»)]*$/u.test(lineOf(block));
  const isHead = (block: number): boolean =>
    isCell(block) && /^\p{Lu}[\p{L}’'/-]*(?: [\p{L}’'/-]+)?$/u.test(lineOf(block));
  for (let first = 0; first < blocks.length; first += 1) {
    let heads = first;
    while (isHead(heads)) heads += 1;
    let behind = heads;
    while (isCell(behind)) behind += 1;
    const columns = heads - first;
    if (columns >= fewestColumns && columns <= mostColumns && behind - heads >= columns * fewestRows)
      for (let block = first; block < behind; block += 1) cells.add(block);
    first = Math.max(first, behind - 1);
  }
  return cells;
};
const ofCells: ReadonlySet<string> = new Set(['paragraph', 'heading']);
const fewestColumns = 2;
const mostColumns = 8;
const fewestRows = 3;
