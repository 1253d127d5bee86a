import type { Entry } from '../content/entry.js';
import type { Parting } from './parting.js';

/** Each point together with its children, and the last with how many more there are: alone, that would say nothing. */
export function pointsWithChildren(entries: readonly Entry[]): Entry[][] {
  const blocks: Entry[][] = [];
  for (const entry of entries) {
    const block = blocks.at(-1);
    if (block && (entry.level > 0 || entry.remainder === true)) block.push(entry);
    else blocks.push([entry]);
  }
  return blocks;
}

/** What a block takes of a slide, roughly: its letters, and the space around it. */
export function weightOf(block: readonly Entry[]): number {
  return block.reduce((sum, entry) => sum + entry.text.length + 40, 0);
}

/** Whether a reader pauses between two blocks that follow each other: before the first of all, or where a paragraph of the article ends. */
export const pausesBetweenBlocks = (
  before: readonly Entry[] | undefined,
  block: readonly Entry[] | undefined,
  { pausesBetween }: Pick<Parting, 'pausesBetween'>,
): boolean => {
  const [last, first] = [before?.at(-1), block?.[0]];
  return last === undefined || (first !== undefined && pausesBetween(last, first));
};

/**
 * What to remember is seen on one slide up to so many lines: those of a second stand under a fixed label, which says nothing, and a summary of five
 * lines with it. Of 34 such slides in decks of 270 texts 22 held what one slide holds at 18 points.
 */
export const mostOfSummary = 6;

/** Whether a block points back to the one before it. */
export const leansOnBlock = (
  before: readonly Entry[] | undefined,
  block: readonly Entry[] | undefined,
  { leansOn }: Pick<Parting, 'leansOn'>,
): boolean => {
  const [last, first] = [before?.at(-1), block?.[0]];
  return last !== undefined && first !== undefined && leansOn(last, first);
};
