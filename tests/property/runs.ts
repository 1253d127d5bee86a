/**
 * How often a property is tried: a few times in every test run, and as often as BRIEFDECK_RUNS says, which the matrix sets.
 * `BRIEFDECK_RUNS=2000 npx vitest run tests/property/briefing.test.ts` tries more than a build has time for.
 *
 * @param often how often at least where BRIEFDECK_RUNS says something: for what is soon tried
 */
export const runs = (few: number, often = 1): { readonly numRuns: number } => {
  const wanted = process.env['BRIEFDECK_RUNS'];
  return { numRuns: wanted === undefined ? few : Math.max(Number(wanted), often) };
};

/**
 * What is tried of something: all in the matrix, elsewhere a share that differs from one to the next, so that together they try all.
 *
 * @param index of what it is tried on
 * @param parts of how many one is tried
 */
export const shareOf = <T>(all: readonly T[], index: number, parts: number): readonly T[] =>
  process.env['BRIEFDECK_RUNS'] === undefined ? all.filter((_, number) => number % parts === index % parts) : all;
