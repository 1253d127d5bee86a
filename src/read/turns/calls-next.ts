import { wordsOf } from '../../language/index.js';
import type { Entry } from '../outline/entry.js';
import type { TurnLabel } from './labels/turn-label.js';

/** A label with its place among the entries. */
type Placed = readonly [place: number, label: TurnLabel];

/**
 * The turns in which somebody asks, answers or tells something: without those of whoever only calls the next, be it that the next is not
 * there any more, and without thanks.
 */
export function turnsThatTell(entries: readonly Entry[], turns: readonly Placed[]): Placed[] {
  const calls = new Set(turns.filter(([place], index) => callsNext(entries[place], turns[index], turns[index + 1])));
  const callers = new Set([...calls].map(([, { key }]) => key));
  for (const turn of turns.slice(0, -1)) if (!calls.has(turn)) callers.delete(turn[1].key);
  return turns.filter((turn) => !calls.has(turn) && !callers.has(turn[1].key) && !isBrief(entries, turn));
}

/** "Thank you." */
const isBrief = (entries: readonly Entry[], [place, { length }]: Placed): boolean => {
  const said = entries[place]?.text.slice(length) ?? '';
  // Below a label on a line of its own stands what is said.
  return said.trim() !== '' && said.length <= longestThanks && !said.includes('?');
};
/** In UTF-16 units. */
const longestThanks = 24;

/**
 * Whether who speaks only calls the next: "MICHELLE MOSS. Ann Lee, the Harbour Post.", who leads a press conference. They neither ask nor
 * answer.
 *
 * @param entry that the turn is, label and all
 */
function callsNext(entry: Entry | undefined, own: Placed | undefined, next: Placed | undefined): boolean {
  if (entry === undefined || own === undefined || next?.[0] !== own[0] + 1) return false;
  const said = entry.text.slice(own[1].length);
  const names = new Set(next[1].key.split(' '));
  return said.length <= longest && !said.includes('?') && wordsOf(said).some(({ key }) => names.has(key));
}

/** In UTF-16 units. */
const longest = 60;
