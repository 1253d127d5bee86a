import { bootstrapGain } from './bootstrap.js';
import type { Rouge } from './rouge.js';
import type { SystemName } from './systems/index.js';

/** The lines that tell what was reached at one budget: a row a system, then the gain of briefdeck over Lead. */
export const reportOf = (
  budget: string,
  results: ReadonlyMap<SystemName, readonly Rouge[]>,
  seed: number,
): string[] => {
  const rows = [...results].map(([name, scores]) => [name, ...measures.map((one) => percent(mean(scores, one)))]);
  return [
    rowOf([budget, 'R1', 'R2', 'RL']),
    ...rows.map(rowOf),
    gainLine(results.get('briefdeck') ?? [], results.get('lead') ?? [], seed),
  ];
};

const measures = ['r1', 'r2', 'rl'] as const;

const mean = (scores: readonly Rouge[], measure: keyof Rouge): number =>
  scores.reduce((sum, score) => sum + score[measure], 0) / scores.length;

const gainLine = (ours: readonly Rouge[], theirs: readonly Rouge[], seed: number): string => {
  const differences = ours.map(({ r1 }, article) => r1 - (theirs[article]?.r1 ?? 0));
  const { mean, low, high } = bootstrapGain(differences, seed);
  const verdict = low > 0 ? 'above 0' : high < 0 ? 'BELOW 0' : 'not told from 0';
  return `briefdeck - lead in R1: ${percent(mean)}, 95 % interval ${percent(low)} to ${percent(high)}: ${verdict}`;
};

const percent = (share: number): string => (share * 100).toFixed(2);

const rowOf = ([name = '', ...cells]: readonly string[]): string =>
  name.padEnd(36) + cells.map((cell) => cell.padStart(8)).join('');
