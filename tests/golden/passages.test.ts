// The briefings of some short texts, in many sizes: passages/LANGUAGE.txt. Where a change is meant, `npx vitest run tests/golden --update`
// writes it anew.
import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { texts } from '../summarize/passages/texts.js';
import { writtenBriefings } from './written-briefings.js';

it.each([...new Set(texts.map(([language]) => language))])('the briefings of short texts are what they were (%s)', async (language) => {
  const all = await Promise.all(texts.filter(([one]) => one === language).map(writtenBriefings));
  await expect(`${all.join('\n\n')}\n`).toMatchFileSnapshot(resolve('tests', 'golden', 'passages', `${language}.txt`));
});
