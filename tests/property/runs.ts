/**
 * How often a property is tried: a few times in every test run, and as often as BRIEFDECK_RUNS says, which the matrix sets.
 * `BRIEFDECK_RUNS=2000 npx vitest run tests/property/briefing.test.ts` tries more than a build has time for.
 */
export const runs = (few: number): { readonly numRuns: number } => ({
  numRuns: Number(process.env['BRIEFDECK_RUNS'] ?? few),
});
