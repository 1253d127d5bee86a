import { describe, expect, it } from 'vitest';
import { findAgain } from '../../../src/check/article/find-again.js';

describe('words of an article that are looked for again', () => {
  const text = 'The gate leaks.  The pump\nis old. The gate leaks. The gate is shut.';

  it.each([
    ['The gate leaks', 0, 0],
    ['The gate leaks', 30, 34],
    ['the PUMP is  old', 60, 17],
    ['The gate', 55, 50],
    ['The gate is shut', 0, 50],
  ])('are found nearest to where they stood: %s near %i', (words, near, start) => {
    const found = findAgain(text)(words, near);
    expect(found?.start).toBe(start);
    expect(text.slice(found?.start, found?.end).replace(/\s+/g, ' ').toLowerCase()).toBe(
      words.replace(/\s+/g, ' ').toLowerCase(),
    );
  });

  it('are nowhere where the text does not hold them', () => {
    expect(findAgain(text)('The gate is old', 0)).toBeUndefined();
  });
});
