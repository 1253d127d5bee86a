/** As many different items as asked for, by chance, yet the same for the same seed; in the order in which they stand. */
export const sampleOf = <T>(items: readonly T[], count: number, seed: number): T[] => {
  const next = randomFrom(seed);
  const places = items.map((_, index) => ({ index, rank: next() })).sort((one, other) => one.rank - other.rank);
  const chosen = new Set(places.slice(0, count).map(({ index }) => index));
  return items.filter((_, index) => chosen.has(index));
};

/** Mulberry32 (Tommy Ettinger, public domain): numbers from 0 up to 1. */
export const randomFrom = (seed: number): (() => number) => {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
};
