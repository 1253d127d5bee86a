import { expect, it } from 'vitest';
import { standsInSummary } from '../../../src/summarize/choose/summary/stands-in-summary.js';
import { annotated } from '../annotated.js';

const quoted = '“This keeper has let three boats drift out to sea within a year,” said Ann Lee of the lock board.';

it.each([
  ['below one of several headings', ['## The lower gate', 'Tom Firth keeps the lower gate.', quoted], false],
  ['in an article of one matter', ['Tom Firth keeps the lower gate.', quoted], true],
])('whom a quotation points to %s is known in a summary: %#', async (_, below, stands) => {
  const parts = ['# Two keepers lose their posts', 'The lock board took the keys of two keepers on Monday.', ...below];
  const others = stands ? [] : ['## The upper gate', 'Mary Holt kept the upper gate until the spring.'];
  const { annotation, statements } = await annotated([...parts, ...others].join('\n\n'), 'en', 'news');
  const { sentences, text } = annotation.reading;
  const index = sentences.findIndex(({ start }) => text.slice(start).startsWith('“This keeper'));
  expect(standsInSummary(annotation, statements, { sentences: [index] })).toBe(stands);
});
