import type { Entry } from '../content/entry.js';
import { weightOf } from './blocks.js';
import { partition } from './even/partition.js';
import { piecesOf } from './pieces-of.js';

type Fits = (entries: readonly Entry[]) => boolean;

/** What a point with its children becomes when no slide holds it. */
interface Parts {
  readonly blocks: Entry[][];
  /** Entries that fit on no slide, not even alone and in pieces. */
  readonly lost: Entry[];
}

/**
 * A point with its children on as many slides as it needs. What children belong to is read before them: it stands again
 * above those that go on on another slide, where they fit below it.
 */
export function partsThatFit(block: readonly Entry[], fits: Fits): Parts {
  const blocks: Entry[][] = [];
  const lost: Entry[] = [];
  let current: Entry[] = [];
  for (const [index, entry] of block.entries()) {
    if (current.length > 0 && fits([...current, entry])) {
      current.push(entry);
      continue;
    }
    const begun = [[...ancestorsOf(block, index), entry], [entry]].find(fits);
    current = begun ?? [];
    if (begun !== undefined) {
      blocks.push(current);
      continue;
    }
    const pieces = piecesOf(entry, (piece) => fits([piece]));
    if (pieces) blocks.push(...pieces.map((piece) => [piece]));
    else lost.push(entry);
  }
  return { blocks: evenly(block, blocks, fits) ?? blocks, lost };
}

/** The children as evenly on as many slides, where that can be done with none of them taken apart. */
function evenly(block: readonly Entry[], blocks: readonly Entry[][], fits: Fits): Entry[][] | undefined {
  const [parent, ...below] = block;
  const stands = new Set(blocks.flat());
  const whole = below.every((entry) => stands.has(entry));
  if (parent === undefined || below.length === 0 || !whole) return undefined;
  const children = subtreesOf(below);
  const even = partition(children, blocks.length, weightOf).map((part, index) => [
    index === 0 ? parent : standingAgain(parent),
    ...part.flat(),
  ]);
  return even.every(fits) ? even : undefined;
}

/** Each child together with its own. */
function subtreesOf(entries: readonly Entry[]): Entry[][] {
  const highest = Math.min(...entries.map(({ level }) => level));
  return entries.reduce<Entry[][]>((subtrees, entry) => {
    const last = subtrees.at(-1);
    if (last !== undefined && entry.level > highest) last.push(entry);
    else subtrees.push([entry]);
    return subtrees;
  }, []);
}

/** What an entry belongs to, the highest first, as it stands once more. */
function ancestorsOf(block: readonly Entry[], index: number): Entry[] {
  const ancestors: Entry[] = [];
  let level = block[index]?.level ?? 0;
  for (let before = index - 1; before >= 0 && level > 0; before -= 1) {
    const entry = block[before];
    if (entry === undefined || entry.level >= level) continue;
    ancestors.unshift(standingAgain(entry));
    level = entry.level;
  }
  return ancestors;
}

/** Its number, its speaker and its sources were told where it stood first. */
const standingAgain = (entry: Entry): Entry => ({
  ...entry,
  again: true,
  number: undefined,
  speaker: undefined,
  role: undefined,
  evidence: [],
});
