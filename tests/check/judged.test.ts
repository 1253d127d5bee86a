import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { judge, type Judged } from '../../bench/check/judge.js';
import { casesIn, faultKinds } from '../../bench/check/records.js';
import { scoreOf } from '../../bench/check/report.js';
import { withCodes } from './codes-page.js';

const project = join(import.meta.dirname, '../..');
let judged: Judged[];
beforeAll(async () => {
  judged = await judge(casesIn(join(project, 'bench/check')));
});

describe('the judge, judged by what a reader planted in our own articles', () => {
  it.each(faultKinds)('finds nine in ten of the kind %s, of 25 at least', (kind) => {
    const { found = 0, of = 0 } = scoreOf(judged).kinds.find((one) => one.kind === kind) ?? {};
    expect(of).toBeGreaterThanOrEqual(25);
    expect(found / of).toBeGreaterThanOrEqual(0.9);
  });

  it('complains of one true line in fifty at most, of 200 at least', () => {
    const { complaints, lines } = scoreOf(judged);
    expect(lines).toBeGreaterThanOrEqual(200);
    expect(complaints / lines).toBeLessThanOrEqual(1 / 50);
  });
});

it('is told of in the reference as it is: npm run codes', () => {
  const page = readFileSync(join(project, 'docs/reference/check.md'), 'utf8');
  expect(page).toBe(withCodes(page));
});
