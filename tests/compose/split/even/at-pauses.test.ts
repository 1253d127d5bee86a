import { expect, it } from 'vitest';
import { atPauses } from '../../../../src/compose/split/even/at-pauses.js';

/** Items of which the capital ones open a paragraph. */
const parted = (parts: readonly string[], fewest = 2): string[] =>
  atPauses(
    parts.map((part) => Array.from(part)),
    (_, item) => /\p{Lu}/u.test(item),
    fewest,
  ).map((part) => part.join(''));

it('a part that would begin inside a paragraph begins with one an item before or behind', () => {
  expect(parted(['AbC', 'deF'])).toEqual(['Ab', 'CdeF']);
  expect(parted(['Abc', 'dEF'])).toEqual(['Abcd', 'EF']);
});

it('stays where a paragraph opens there, where none is near, and where too few would be left', () => {
  expect(parted(['ABc', 'Def'])).toEqual(['ABc', 'Def']);
  expect(parted(['Abc', 'def'])).toEqual(['Abc', 'def']);
  expect(parted(['AbC', 'def'], 3)).toEqual(['AbC', 'def']);
  expect(parted(['AB', 'cD'])).toEqual(['AB', 'cD']);
});
