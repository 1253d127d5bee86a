import { expect, it } from 'vitest';
import { standsNear } from '../../../src/compose/split/titled/stands-near.js';
import type { Entry } from '../../../src/compose/content/entry.js';

const text =
  'Tolls rise in May. Lorries pay more. Buses pay less.\n\nThe bridge is old. It was mended twice.\n\nTwo firms bid.';
const at = (words: string): Entry => {
  const start = text.indexOf(words);
  return { point: words, text: words, level: 0, evidence: [{ start, end: start + words.length }] };
};
const heads = (...below: string[]): boolean => standsNear(at('Tolls rise'), below.map(at), text);

it('heads what goes on in its paragraph', () => {
  expect(heads('Lorries pay more', 'Buses pay less')).toBe(true);
  expect(heads('The bridge is old')).toBe(false);
});

it('heads lines of the next paragraph where they are no more than those of its own, and none further', () => {
  expect(heads('Lorries pay more', 'The bridge is old')).toBe(true);
  expect(heads('Lorries pay more', 'The bridge is old', 'It was mended twice')).toBe(false);
  expect(heads('Lorries pay more', 'Buses pay less', 'Two firms bid')).toBe(false);
});
