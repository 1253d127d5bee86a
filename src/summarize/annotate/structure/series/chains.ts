import type { Reading } from '../../reading.js';
import { firstFound } from '../first-found.js';
import type { Marker } from './markers.js';

/** Markers that count on from one another, first to last. */
export interface Chain {
  readonly markers: readonly Marker[];
  /** Numbers that the article skips. */
  readonly missing: readonly number[];
}

/** What carries a series on behind the item with a number, among the markers near it. */
export interface NextRule {
  readonly name: string;
  readonly find: (first: Marker, near: readonly Marker[], number: number) => Marker | undefined;
}

/** The same wording comes first, so that a series inside an item is not taken for the item's own. */
export const nextRules: readonly NextRule[] = [
  {
    name: 'next-number-in-the-same-wording',
    find: (first, near, number) => near.find((one) => one.number === number + 1 && one.family === first.family),
  },
  {
    name: 'next-number-in-other-words',
    find: (first, near, number) =>
      isOrdinal(first) ? near.find((one) => one.number === number + 1 && isOrdinal(one)) : undefined,
  },
  {
    name: 'next-step',
    find: (first, near) => (isOrdinal(first) ? near.find(({ role }) => role === 'next') : undefined),
  },
  {
    name: 'number-behind-a-skipped-one',
    find: (first, near, number) => near.find((one) => one.number === number + 2 && one.family === first.family),
  },
  {
    name: 'last-step',
    find: (first, near) => (isOrdinal(first) ? near.find(({ role }) => role === 'last') : undefined),
  },
];

/** How many sentences an item may be away from the one before it. */
const furthest = 6;

/** The chains of markers in a reading; a marker belongs to one chain at most. */
export const chainsOf = (reading: Reading, markers: readonly Marker[], rules = nextRules): Chain[] => {
  const used = new Set<Marker>();
  return markers.flatMap((first, index) => {
    if (first.number !== 1 || used.has(first)) return [];
    const chain = chainFrom(
      reading,
      first,
      markers.slice(index + 1).filter((one) => !used.has(one)),
      rules,
    );
    if (!countsOn(chain)) return [];
    chain.markers.forEach((one) => used.add(one));
    return [chain];
  });
};

const chainFrom = (reading: Reading, first: Marker, later: readonly Marker[], rules: readonly NextRule[]): Chain => {
  const chain = [first];
  const missing: number[] = [];
  let last = first;
  let number = 1;
  let rest = later;
  while (last.role !== 'last') {
    const near = nearOf(reading, last, first, rest);
    const next = firstFound(rules, ({ find }) => find(first, near, number));
    if (next === undefined) break;
    const reached = next.number ?? number + 1;
    for (let skipped = number + 1; skipped < reached; skipped += 1) missing.push(skipped);
    number = reached;
    chain.push(next);
    rest = rest.slice(rest.indexOf(next) + 1);
    last = next;
  }
  return { markers: chain, missing };
};

/** Markers that may carry the series on: near, in the same section, and before the series begins anew. */
const nearOf = (reading: Reading, last: Marker, first: Marker, rest: readonly Marker[]): Marker[] => {
  const section = reading.sentences[last.sentence]?.section;
  const near = rest.filter(
    (one) =>
      !one.inner && one.sentence - last.sentence <= furthest && reading.sentences[one.sentence]?.section === section,
  );
  const anew = near.findIndex((one) => one.number === 1 && one.family === first.family);
  return anew < 0 ? near : near.slice(0, anew);
};

/** Ordinals and steps are words; enumerators are marks, which never mix with them. */
const isOrdinal = ({ family }: Marker): boolean => family === 'steps' || family.startsWith('ordinal');

/**
 * Whether a chain is a series: two items that are counted, or three steps up to a last one. "Đầu tiên … cuối cùng" and
 * "First … finally" alone tell a story as often as they list.
 */
const countsOn = ({ markers, missing }: Chain): boolean => {
  const [first, second, third] = markers;
  if (first === undefined || second === undefined) return false;
  if (second.number === 2) return true;
  if (missing.length > 0) return third !== undefined && first.role === 'number';
  return third !== undefined && markers.at(-1)?.role === 'last';
};
