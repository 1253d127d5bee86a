// What each step makes of each sentence of the papers: golden/papers/LANGUAGE/NAME.steps.txt. Where a change is meant,
// `npx vitest run tests/summarize/passages --update` writes it anew.
import { relative } from 'node:path';
import { expect, it } from 'vitest';
import { papers } from '../../golden/papers.js';
import { writtenSteps } from './written-steps.js';

it.each(papers.map(({ path, text }) => [relative('tests/golden/papers', path), path, text] as const))(
  'makes of each sentence of %s what it made',
  async (_, path, text) => {
    await expect(await writtenSteps(text)).toMatchFileSnapshot(`${path}.steps.txt`);
  },
);
