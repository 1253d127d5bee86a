import type { Tally } from './fuzz.js';

/** How many cases of each target there were, how they ended, and how long the longest took. */
export function tableOf(tallies: ReadonlyMap<string, Tally>): string {
  const rows = [...tallies].map(([target, { cases, codes, longest }]) => {
    const ended = [...codes].sort(([one], [other]) => one - other).map(([code, count]) => `${code}: ${count}`);
    return [target, String(cases), ended.join(', '), (longest / 1000).toFixed(1)];
  });
  const total = [...tallies.values()].reduce((sum, { cases }) => sum + cases, 0);
  const all = [
    ['target', 'cases', 'by exit code', 'longest (s)'],
    ['---', '---:', '---', '---:'],
    ...rows,
    ['all', String(total), '', ''],
  ];
  return all.map((row) => `| ${row.join(' | ')} |`).join('\n');
}
