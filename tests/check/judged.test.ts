// What each slide is told stands in judged.txt; where a change is meant, `npx vitest run tests/check/judged.test.ts --update` writes it anew.
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { judge, type Judged } from '../../bench/check/judge.js';
import { casesIn, faultKinds } from '../../bench/check/records.js';
import { scoreOf, slideText } from '../../bench/check/report.js';
import { withCodes } from './codes-page.js';
import { writtenFindings } from './written-findings.js';

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

  it('tells each slide what it told it before', async () => {
    const written = judged.map(({ kind, findings, ...one }) =>
      writtenFindings(`${kind ?? 'good'}: ${slideText(one)}`, findings),
    );
    await expect(`${written.join('\n')}\n`).toMatchFileSnapshot(resolve('tests', 'check', 'judged.txt'));
  });
});

it('is told of in the reference as it is: npm run codes', () => {
  const page = readFileSync(join(project, 'docs/reference/check.md'), 'utf8');
  expect(page).toBe(withCodes(page));
});
