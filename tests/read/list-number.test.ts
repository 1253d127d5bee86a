import { expect, it } from 'vitest';
import { listNumber } from '../../src/read/lines/list-number.js';

it('writes numbers as word processors do', () => {
  expect([1, 26, 27, 28].map((value) => listNumber(value, 'lower-letter'))).toEqual(['a', 'z', 'aa', 'bb']);
  expect([4, 9, 1994].map((value) => listNumber(value, 'upper-roman'))).toEqual(['IV', 'IX', 'MCMXCIV']);
  expect([0, 5000].map((value) => listNumber(value, 'upper-letter'))).toEqual(['0', '5000']);
  expect(listNumber(12, 'decimal')).toBe('12');
});
