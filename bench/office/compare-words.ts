/** How many of the words of a truth a reader found, and how many of what it found are the truth's: 0 to 1. */
export interface Shares {
  readonly recall: number;
  readonly precision: number;
  /** How many words both have, the truth has, and were found. */
  readonly counts: { readonly shared: number; readonly truth: number; readonly found: number };
  /** Some of the words on one side alone. */
  readonly lost: readonly string[];
  readonly added: readonly string[];
}

export function compareWords(found: string, truth: string): Shares {
  const ours = counted(found);
  const theirs = counted(truth);
  const shared = [...ours].reduce((sum, [word, count]) => sum + Math.min(count, theirs.get(word) ?? 0), 0);
  return {
    recall: shared / Math.max(1, total(theirs)),
    precision: shared / Math.max(1, total(ours)),
    counts: { shared, truth: total(theirs), found: total(ours) },
    lost: beyond(theirs, ours),
    added: beyond(ours, theirs),
  };
}

/** The marks of list items are a matter of layout. */
function counted(text: string): ReadonlyMap<string, number> {
  const words = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/^\s*(?:[-•◦▪*–]|\(?(?:\d{1,3}|[a-z]|[ivx]{1,5})[.)])\s+/gmu, '')
    .match(/[\p{L}\p{M}\p{N}]+/gu);
  const counts = new Map<string, number>();
  for (const word of words ?? []) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

const total = (counts: ReadonlyMap<string, number>): number => [...counts.values()].reduce((sum, one) => sum + one, 0);

const beyond = (some: ReadonlyMap<string, number>, other: ReadonlyMap<string, number>): string[] =>
  [...some]
    .filter(([word, count]) => count > (other.get(word) ?? 0))
    .slice(0, 20)
    .map(([word]) => word);
