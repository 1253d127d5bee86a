import { expect, it } from 'vitest';
import { attributionOf } from '../../../src/summarize/annotate/structure/attribution/attribution.js';
import { readingFrom, textOf } from './attribution-reading.js';

const contentOf = (text: string): string | undefined => {
  const reading = readingFrom('en', [text]);
  return textOf(reading, attributionOf(reading, 0)?.content);
};

it.each([
  [
    'Ann Lee told a news conference the road would close in May.',
    'Ann Lee told a news conference the road would close in May.',
  ],
  [
    'Ann Lee assured council members the lock would hold until May.',
    'Ann Lee assured council members the lock would hold until May.',
  ],
  ['Ann Lee told reporters that the road would close in May.', 'the road would close in May.'],
  ['Ann Lee told reporters: "The road closes in May."', 'The road closes in May.'],
  ['Ann Lee said the road would close in May.', 'the road would close in May.'],
])('whom a verb of saying speaks to is no part of what was said: %s', (text, content) => {
  expect(contentOf(text)).toBe(content);
});
