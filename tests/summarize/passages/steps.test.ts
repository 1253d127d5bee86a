// What each step makes of each sentence of some texts, before any is chosen: steps-LANGUAGE.txt. Where a change is meant,
// `npx vitest run tests/summarize/passages --update` writes it anew.
import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { texts } from './texts.js';
import { writtenSteps } from './written-steps.js';

it.each([...new Set(texts.map(([language]) => language))])(
  'makes of each sentence what it made (%s)',
  async (language) => {
    const all = await Promise.all(texts.filter(([one]) => one === language).map(writtenSteps));
    await expect(all.join('\n')).toMatchFileSnapshot(
      resolve('tests', 'summarize', 'passages', `steps-${language}.txt`),
    );
  },
);
