import { startsUpperCase, wordsOf } from '../../language/index.js';
import type { Entry } from '../outline/entry.js';
import type { TurnLabel } from './labels/turn-label.js';

/** A label with its place among the entries. */
type Placed = readonly [place: number, label: TurnLabel];

/**
 * The turns in which somebody asks, answers or tells something: without those of whoever only calls the next, be it that the next is not
 * there any more, and without thanks.
 */
export function turnsThatTell(entries: readonly Entry[], turns: readonly Placed[]): Placed[] {
  const calls = new Set(turns.filter((_, index) => callsNext(entries, turns[index], turns[index + 1])));
  const callers = new Set([...calls].map(([, { key }]) => key));
  // Who leads says at the beginning how it is done, and at the end whose turn it was no more.
  for (const turn of turns.slice(1, -1)) if (!calls.has(turn)) callers.delete(turn[1].key);
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
 * Whether who speaks only calls the next: "MICHELLE MOSS. Ann Lee, the Harbour Post.", who leads a press conference; or the paper of the next,
 * who says whose they are: "We go to Harbour Radio." – "Hi, Ann Lee with Harbour Radio.". They neither ask nor answer.
 *
 * @param own its label, which one entry holds with all that is said
 */
function callsNext(entries: readonly Entry[], own: Placed | undefined, next: Placed | undefined): boolean {
  const entry = entries[own?.[0] ?? -1];
  if (entry === undefined || own === undefined || next?.[0] !== own[0] + 1) return false;
  const said = entry.text.slice(own[1].length);
  const opening = (entries[next[0]]?.text ?? '').slice(next[1].length, next[1].length + longestIntroduction);
  const [name, paper] = [next[1].key.split(' '), namesIn(opening)];
  const isCalled =
    wordsOf(said).some(({ key }) => name.includes(key)) || namesIn(said).some((key) => paper.includes(key));
  return said.length <= longest && !said.includes('?') && isCalled;
}
/** In UTF-16 units, from the beginning of what is asked. */
const longestIntroduction = 120;

/** The words with a capital that open no sentence. */
const namesIn = (said: string): string[] =>
  wordsOf(said)
    .filter(({ start }) => startsUpperCase(said.slice(start)) && !/(?:^|[.!?…]\s+)$/u.test(said.slice(0, start)))
    .map(({ key }) => key);

/** In UTF-16 units. */
const longest = 60;
