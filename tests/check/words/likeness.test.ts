import { expect, it } from 'vitest';
import { likeness, likenessFrom, mostLike } from '../../../src/check/index.js';

const words = (text: string): string[] => text.split(' ').filter((word) => word !== '');

it.each([
  ['a b c d', 'a b c d', 1],
  ['a b c d', 'a b', 2 / 3],
  ['a b', 'a b c d', 2 / 3],
  ['a b c d', 'd c b a', 1 / 4],
  ['a b c d', 'a x c y', 1 / 2],
  ['a a a', 'a', 1 / 2],
  ['a b', 'c d', 0],
  ['', 'a', 0],
  ['a', '', 0],
])('"%s" is as like "%s" as the words in order that both have: %d', (one, other, like) => {
  expect(likeness(words(one), words(other))).toBeCloseTo(like, 10);
});

it('of what is very long the first words are compared', () => {
  const same = Array.from({ length: 120 }, (_, index) => `w${index}`);
  expect(likeness([...same, 'x', 'y'], [...same, 'z'])).toBe(1);
  expect(likeness([...same.slice(1), 'x'], [...same.slice(1), 'z'])).toBeCloseTo(119 / 120, 10);
});

it.each([
  ['a b c d', 'a b x y', 0.5, 0, 0.5],
  ['a b c d', 'a b x y', 0.51, 0, 0],
  ['a b c d', 'a b x y', 0.5, 2, 0.5],
  ['a b c d', 'a b x y', 0.5, 3, 0],
  // All words are shared, and hardly any in order.
  ['a b c d', 'd c b a', 0.5, 0, 0],
  ['a b c d', 'd c b a', 0.25, 4, 0.25],
] as const)('"%s" is like "%s" at least %d, in %d words: %d', (one, other, least, fewest, like) => {
  expect(likenessFrom(words(one), words(other), least, fewest)).toBe(like);
});

it('the first of those that are most like it is taken, and none that is not like it', () => {
  const likenessOf = (one: string): number => likeness(words('a b c'), words(one));
  expect(mostLike(['x', 'a b', 'b c', 'a'], likenessOf)).toBe('a b');
  expect(mostLike(['x', 'y'], likenessOf)).toBeUndefined();
  expect(mostLike([], likenessOf)).toBeUndefined();
});
