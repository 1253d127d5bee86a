import { beforeAll, describe, expect, it } from 'vitest';
import { caseNames, loadCase } from './cases.js';
import { judge, type Verdict } from './judge.js';
import { addTallies, f1 } from './match.js';

/** What the rules must reach over the development cases; the held-out cases are scored by hand, at the end of a change. */
const least = [
  ['series', 0.95],
  ['captions', 1],
  ['figures', 0.9],
  ['quotations', 0.9],
  ['speakers', 0.9],
] as const;

describe('the development cases', () => {
  const verdicts: Verdict[] = [];
  beforeAll(async () => {
    for (const name of caseNames('development')) verdicts.push(await judge(loadCase(name)));
  });

  it('are those that are not held out', () => {
    const heldOut = new Set(caseNames('held-out'));
    expect(verdicts.length).toBeGreaterThanOrEqual(20);
    expect(caseNames('development').filter((name) => heldOut.has(name))).toEqual([]);
  });

  it.each(least)('find %s with an F1 of at least %d', (aspect, score) => {
    const total = addTallies(verdicts.map((verdict) => verdict[aspect]));
    expect(f1(total), `missed: ${total.missed.join(' | ')}\nextra: ${total.extra.join(' | ')}`).toBeGreaterThanOrEqual(score);
  });
});
