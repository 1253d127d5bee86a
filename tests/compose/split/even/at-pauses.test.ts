import { expect, it } from 'vitest';
import { atPauses } from '../../../../src/compose/split/even/at-pauses.js';

/** Items of which the capital ones open a paragraph. */
const parted = (parts: readonly string[], fewest = 2, most = Infinity): string[] =>
  atPauses(
    parts.map((part) => Array.from(part)),
    {
      pausesBetween: (_, item) => /\p{Lu}/u.test(item),
      leansOn: (_, item) => item === 'x' || item === 'X',
      fits: (part) => part.length <= most,
    },
    () => fewest,
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

it('a part that would begin with what points back begins with something else, up to two items away', () => {
  expect(parted(['Abc', 'xde'])).toEqual(['Abcx', 'de']);
  expect(parted(['Abc', 'xx'])).toEqual(['Ab', 'cxx']);
  expect(parted(['Abcd', 'xxef'])).toEqual(['Abc', 'dxxef']);
  expect(parted(['Axx', 'xxef'])).toEqual(['Axxxx', 'ef']);
  expect(parted(['ABc', 'Xdef'])).toEqual(['ABcX', 'def']);
});

it('stays where the places around it are no better, or a part would hold too little', () => {
  expect(parted(['Axx', 'xxx'])).toEqual(['Axx', 'xxx']);
  expect(parted(['Ab', 'xc'])).toEqual(['Ab', 'xc']);
  expect(parted(['Abc', 'xde'], 3)).toEqual(['Abcx', 'de']);
});

it('never moves a border to what points back', () => {
  expect(parted(['AbX', 'deF'])).toEqual(['AbX', 'deF']);
});

it('a paragraph that begins two items away is as good, as long as no part is twice as long as the other', () => {
  expect(parted(['Abcd', 'efGhi'])).toEqual(['Abcdef', 'Ghi']);
  expect(parted(['AbCd', 'efgh'])).toEqual(['AbCd', 'efgh']);
});

it('takes the next best place where a slide would not hold what moves there', () => {
  expect(parted(['AbC', 'deF'], 2, 4)).toEqual(['Ab', 'CdeF']);
  expect(parted(['Abc', 'dEfg'], 2, 3)).toEqual(['Abc', 'dEfg']);
  expect(parted(['AbC', 'dEf'], 2, 3)).toEqual(['AbC', 'dEf']);
  expect(parted(['abcD', 'eFg'], 2, 4)).toEqual(['abc', 'DeFg']);
});

it('a part of few items may still be given more', () => {
  expect(parted(['A', 'xbcd'])).toEqual(['Ax', 'bcd']);
  expect(parted(['A', 'bCde'], 3)).toEqual(['Ab', 'Cde']);
});
