import { expect, it } from 'vitest';
import { startsLowerCase, startsUpperCase, startsWithDigit } from '../../../src/language/index.js';
import { processorTime } from '../../property/processor-time.js';

it.each([
  ['Đà', 'upper'],
  ['đà', 'lower'],
  ['𐐀 and on', 'upper'],
  ['7 gates', 'digit'],
  ['', 'none'],
  ['– so', 'none'],
])('%j begins with: %s', (text, expected) => {
  const kinds = { upper: startsUpperCase(text), lower: startsLowerCase(text), digit: startsWithDigit(text) };
  expect(Object.entries(kinds).flatMap(([kind, is]) => (is ? [kind] : []))).toEqual(
    expected === 'none' ? [] : [expected],
  );
});

it('is told of the rest of an article as fast as of a word', () => {
  const text = 'The gates are shut. '.repeat(50_000);
  const timeOf = (rests: readonly string[]): number =>
    processorTime(() => {
      for (const rest of rests) startsUpperCase(rest);
    });
  const starts = Array.from({ length: 1000 }, (_, index) => index * 20);
  const words = timeOf(starts.map((start) => text.slice(start, start + 20)));
  expect(timeOf(starts.map((start) => text.slice(start)))).toBeLessThan(Math.max(10 * words, 100));
});
