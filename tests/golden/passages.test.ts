// The briefings of some short texts, in many sizes: passages/LANGUAGE.txt. Where a change is meant, `npx vitest run tests/golden --update`
// writes it anew.
import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { read } from '../../src/read/index.js';
import { summarizer, type Size } from '../../src/summarize/index.js';
import type { Text } from '../summarize/passages/text.js';
import { texts } from '../summarize/passages/texts.js';
import { writtenBriefing } from './written-briefing.js';

const sizes: readonly Size[] = ['short', 'standard', { slides: 4, summary: true }];

/** Each Briefing that differs from the one of the size before. */
const written = async ([language, text]: Text): Promise<string> => {
  const { value: article } = await read({ bytes: Buffer.from(text), name: 'article.md', language });
  const ofSize = summarizer(article);
  const withoutCharts = summarizer(article, { charts: 'never', summary: 'always' });
  const all = [
    ...sizes.map((size) => [typeof size === 'string' ? size : `${size.slides} slides`, ofSize(size)] as const),
    ['long, no charts, a summary', withoutCharts('long')] as const,
  ];
  let before = '';
  return all
    .flatMap(([size, { value, diagnostics }]) => {
      const told = [writtenBriefing(value), ...diagnostics.map(({ code, message }) => `${code}: ${message}`)].join('\n');
      if (told === before) return [`=== ${size}: the same`];
      before = told;
      return [`=== ${size}`, told];
    })
    .join('\n');
};

it.each([...new Set(texts.map(([language]) => language))])('the briefings of short texts are what they were (%s)', async (language) => {
  const all = await Promise.all(texts.filter(([one]) => one === language).map(written));
  await expect(`${all.join('\n\n')}\n`).toMatchFileSnapshot(resolve('tests', 'golden', 'passages', `${language}.txt`));
});
