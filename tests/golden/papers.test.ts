// The briefings of papers, in many sizes: papers/LANGUAGE/NAME.briefings.txt. Every sixth paper, where the matrix does not ask: each language and
// kind is among them. Where a change is meant, `BRIEFDECK_RUNS=1 npx vitest run tests/golden/papers.test.ts --update` writes all of them anew.
import { relative } from 'node:path';
import { expect, it } from 'vitest';
import { shareOf } from '../property/runs.js';
import { papers } from './papers.js';
import { writtenBriefings } from './written-briefings.js';

it.each(shareOf(papers, 1, 6).map(({ path, text }) => [relative('tests/golden/papers', path), path, text] as const))(
  'the briefings of %s are what they were',
  async (_, path, text) => {
    await expect(`${await writtenBriefings(text)}\n`).toMatchFileSnapshot(`${path}.briefings.txt`);
  },
);
