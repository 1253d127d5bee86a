import { addToGroup } from '../../../../model/collections/add-to-group.js';
import { wordsOf } from '../../../../language/index.js';
import type { Reading } from '../../reading.js';
import { type ListEntry, type ListRun, listRunsOf } from './runs.js';

/** Items that are told together, those of inner lists that explain an item right behind it. */
export interface ListGroup {
  readonly entries: readonly GroupedEntry[];
  /** The item that they stand in. */
  readonly above?: ListEntry;
}

export interface GroupedEntry extends ListEntry {
  /** How deep it stands inside the items of its group before it. */
  readonly depth: number;
}

/** The lists of an article, and the lists inside their items as far as they are told by themselves. */
export const listGroupsOf = (reading: Reading): ListGroup[] => {
  const runs = listRunsOf(reading);
  const alone = new Set(runs.flatMap(({ entries }) => (entries.length === 1 ? entries : [])));
  const apart = new Set(runs.filter((run) => run.above === undefined || isApart(reading, run, alone)));
  const details = new Map<ListEntry, ListRun[]>();
  for (const run of runs) {
    if (run.above === undefined || apart.has(run)) continue;
    addToGroup(details, run.above, run);
  }
  const withDetails = (entry: ListEntry, depth: number): GroupedEntry[] => [
    { ...entry, depth },
    ...(details.get(entry) ?? []).flatMap(({ entries }) => entries.flatMap((inner) => withDetails(inner, depth + 1))),
  ];
  return [...apart].map((run) => ({ ...run, entries: run.entries.flatMap((entry) => withDetails(entry, 0)) }));
};

/**
 * Whether an inner list is told by itself: its item announces it, is all that the outer list has, or is no sentence but names what
 * is too long to stand below it on a slide.
 *
 * @param alone items that no other stands beside
 */
const isApart = ({ text, pack }: Reading, { above, entries }: ListRun, alone: ReadonlySet<ListEntry>): boolean => {
  if (above === undefined || entries.length < 2) return false;
  const end = text.charAt(above.span.end - 1);
  if (end === ':' || alone.has(above)) return true;
  const words = entries.reduce((sum, { span }) => sum + wordsOf(text, span.start, span.end).length, 0);
  return !/[.,;!?…]/.test(end) && words > pack.slideWords;
};
