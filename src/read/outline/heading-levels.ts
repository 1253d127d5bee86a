/** What the level of a heading is told from. */
export interface Rank {
  /** As the format or the shape says it, from 1. */
  readonly level: number;
  /** How it is numbered; empty where it isn't. */
  readonly scheme: string;
}

/**
 * The levels of a document's headings, from 1, one for all of a kind: by what the format says first, by how they are numbered
 * within that.
 */
export function headingLevels(headings: readonly Rank[]): number[] {
  const kinds = new Map<string, Kind>();
  headings.forEach(({ level, scheme }, index) => {
    const key = keyOf({ level, scheme });
    if (!kinds.has(key)) kinds.set(key, { level, rank: rankOf(scheme), first: index });
  });
  const unnumbered = headings.map(({ scheme }) => scheme === '');
  for (const [key, kind] of kinds) {
    if (unnumbered[kind.first] !== true) continue;
    const numbered = [...kinds.values()].filter(({ level, rank }) => level === kind.level && rank !== undefined);
    const top = numbered.reduce((least, { rank = 0 }) => Math.min(least, rank), Infinity);
    kinds.set(key, { ...kind, rank: Number.isFinite(top) ? top : 0 });
  }
  const order = [...kinds].sort(([, one], [, other]) => compare(one, other));
  const levels = new Map<string, number>();
  let level = 0;
  let above: Kind | undefined;
  for (const [key, kind] of order) {
    if (above?.level !== kind.level || above.rank !== kind.rank) level += 1;
    levels.set(key, level);
    above = kind;
  }
  return headings.map((heading) => levels.get(keyOf(heading)) ?? 1);
}

interface Kind {
  readonly level: number;
  readonly rank: number | undefined;
  /** Where the first of them stands. */
  readonly first: number;
}

const keyOf = ({ level, scheme }: Rank): string => `${level} ${scheme}`;

const compare = (one: Kind, other: Kind): number =>
  one.level - other.level || (one.rank ?? 0) - (other.rank ?? 0) || one.first - other.first;

/** Parts, chapters and articles go before numbers, those before numbers of two levels, and letters last. */
function rankOf(scheme: string): number | undefined {
  const [style = '', detail = '', depth] = scheme.split(' ');
  switch (style) {
    case 'division':
      return Number(detail) < 5 ? Number(detail) : 10 + Number(detail);
    case 'chapter':
      return 5;
    case 'capital':
      return 6;
    case 'number':
      return detail === '.' || detail === '/' ? 7 : 8;
    case 'decimal':
      return 7 + Number(depth ?? 2);
    case 'letter':
      return 15;
    default:
      return undefined;
  }
}
