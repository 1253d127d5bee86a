// The briefings of each paper, in many sizes: papers/LANGUAGE/NAME.briefings.txt. Where a change is meant, `npx vitest run tests/golden
// --update` writes them anew.
import { relative } from 'node:path';
import { expect, it } from 'vitest';
import { papers } from './papers.js';
import { writtenBriefings } from './written-briefings.js';

it.each(papers.map(({ path, text }) => [relative('tests/golden/papers', path), path, text] as const))(
  'the briefings of %s are what they were',
  async (_, path, text) => {
    await expect(`${await writtenBriefings(text)}\n`).toMatchFileSnapshot(`${path}.briefings.txt`);
  },
);
