import { wordsOf } from '../../language/index.js';
import type { Entry } from '../outline/entry.js';
import type { TurnLabel } from './turn-label.js';

/** A label with its place among the entries. */
type Placed = readonly [place: number, label: TurnLabel];

/**
 * Whether who speaks only calls the next: "MICHELLE MOSS. Ann Lee, the Harbour Post.", who leads a press conference. They neither ask nor
 * answer.
 *
 * @param entry that the turn is, label and all
 */
export function callsNext(entry: Entry | undefined, own: Placed | undefined, next: Placed | undefined): boolean {
  if (entry === undefined || own === undefined || next?.[0] !== own[0] + 1) return false;
  const said = entry.text.slice(own[1].length);
  const names = new Set(next[1].key.split(' '));
  return said.length <= longest && !said.includes('?') && wordsOf(said).some(({ key }) => names.has(key));
}

/** In UTF-16 units. */
const longest = 60;
