import { describe, expect, it } from 'vitest';
import { measure } from '../../../bench/summary/measure.js';
import { reportOf } from '../../../bench/summary/report.js';
import { articleOf } from './article-of.js';

const scores = (...r1s: number[]) => r1s.map((r1) => ({ r1, r2: 0, rl: 0 }));
const verdictOf = (ours: number[], theirs: number[]) =>
  reportOf(
    '',
    new Map([
      ['lead' as const, scores(...theirs)],
      ['briefdeck' as const, scores(...ours)],
    ]),
    1,
  ).at(-1);

describe('report', () => {
  it('says whether the gain over Lead is told from 0', () => {
    const lead = [0.2, 0.3, 0.2, 0.3];
    expect(verdictOf([0.3, 0.4, 0.4, 0.4], lead)).toMatch(/R1: 12\.50, .*: above 0$/);
    expect(verdictOf([0.1, 0.2, 0.1, 0.1], lead)).toMatch(/: BELOW 0$/);
    expect(verdictOf([0.3, 0.2, 0.1, 0.4], lead)).toMatch(/: not told from 0$/);
    expect(verdictOf(lead, lead)).toMatch(/: not told from 0$/);
  });

  it('measures every system at the budget of each article', () => {
    const article = articleOf([['a b', 'c d']], ['a b']);
    const results = measure([article], () => ({ words: 2 }), 1);
    expect(results.get('lead')).toEqual([{ r1: 1, r2: 1, rl: 1 }]);
    expect(results.get('oracle')).toEqual([{ r1: 1, r2: 1, rl: 1 }]);
    expect([...results.values()].every((one) => one.length === 1)).toBe(true);
  });
});
