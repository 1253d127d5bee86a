import { announcesCitation, citedLines } from '../../language/index.js';
import { onceFor } from '../../model/once-for.js';
import type { Entry } from './entry.js';

/**
 * The lines of provisions that a text quotes in full, an act to put them into another, a letter to found on them what it answers. They
 * count by themselves, and their articles are none of the text's own.
 *
 * @returns by place among the entries, where the quotation begins that it stands in
 */
export const citedPlaces = onceFor((entries: readonly Entry[]): ReadonlyMap<number, number> =>
  citedLines(entries.map(({ text }) => text)),
);

/** Whether an entry announces what is quoted below it, and is no item of the list before it. */
export const opensCitation = (entries: readonly Entry[], place: number): boolean =>
  announcesCitation(entries[place]?.text ?? '', entries[place + 1]?.text);
