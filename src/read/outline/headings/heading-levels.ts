/** What the level of a heading is told from. */
export interface Rank {
  /** As the format says it, from 1; infinite where nothing says it. */
  readonly level: number;
  /** How it is numbered, or what else shows that it is one. */
  readonly scheme: string;
  /** Places in its count that its number may stand for. */
  readonly ordinals: readonly number[];
}

/**
 * The levels of a document's headings, from 1, one for all of a kind: by what the format says first, by how they are numbered
 * within that. Those without a number stand as high as the highest numbers, but above a count that begins anew below them and
 * below one that goes on around them.
 */
export function headingLevels(headings: readonly Rank[]): number[] {
  const kinds = new Map<string, Kind>();
  headings.forEach((heading, place) => {
    const known = kinds.get(keyOf(heading));
    if (known !== undefined) known.members.push(place);
    else kinds.set(keyOf(heading), { ...heading, height: heightOf(heading.scheme), members: [place] });
  });
  for (const kind of kinds.values()) {
    if (kind.height !== undefined) continue;
    const numbered = [...kinds.values()].filter(
      (other) => other.level === kind.level && numberHeight(other) !== undefined,
    );
    const [top] = numbered.sort((one, other) => (one.height ?? 0) - (other.height ?? 0));
    kind.height = top === undefined ? looseHeight(kind.scheme) : besideNumbers(kind, top, headings);
  }
  const order = [...kinds.values()].sort(
    (one, other) => compareLevels(one.level, other.level) || (one.height ?? 0) - (other.height ?? 0),
  );
  const levels: number[] = [];
  let level = 0;
  let above: Kind | undefined;
  for (const kind of order) {
    if (above?.level !== kind.level || above.height !== kind.height) level += 1;
    for (const place of kind.members) levels[place] = level;
    above = kind;
  }
  return levels;
}

interface Kind extends Omit<Rank, 'ordinals'> {
  /** The lower, the higher it stands. */
  height: number | undefined;
  readonly members: number[];
}

const keyOf = ({ level, scheme }: Rank): string => `${level} ${scheme}`;

const compareLevels = (one: number, other: number): number => (one === other ? 0 : one - other);

const numberHeight = ({ scheme }: Kind): number | undefined => heightOf(scheme);

/** Parts, chapters and articles go before numbers, those before numbers of two levels, and letters last. */
function heightOf(scheme: string): number | undefined {
  const [style = '', detail = '', depth] = scheme.split(' ');
  switch (style) {
    case 'division':
      return Number(detail) < 5 ? Number(detail) : 10 + Number(detail);
    case 'capital':
      return 5;
    case 'chapter':
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

/** Where no heading has a number. */
const looseHeight = (scheme: string): number => ['capitals', 'upper', 'bold', 'plain', 'label'].indexOf(scheme);

function besideNumbers(kind: Kind, top: Kind, headings: readonly Rank[]): number {
  const height = top.height ?? 0;
  let isAbove = false;
  let isBelow = false;
  let at = 0;
  for (const place of kind.members) {
    while ((top.members[at] ?? Infinity) < place) at += 1;
    const before = headings[top.members[at - 1] ?? -1];
    const behind = headings[top.members[at] ?? -1];
    if (before === undefined || behind === undefined) continue;
    if (behind.ordinals.includes(1)) isAbove = true;
    else isBelow = true;
  }
  if (isAbove) return height - 0.5;
  return isBelow ? height + 0.5 : height;
}
