import { describe, expect, it } from 'vitest';
import { countOf, countsOn } from '../../../src/summarize/annotate/structure/lists/count.js';

describe('a count', () => {
  it.each([
    ['1.', '2.'],
    ['d)', 'đ)'],
    ['d)', 'e)'],
    ['e)', 'g)'],
    ['(i)', '(ii)'],
    ['III.', 'IV.'],
    ['9/', '10/'],
    ['-', '-'],
  ])('goes on from %s with %s', (last, next) => {
    expect(countsOn(countOf(last), countOf(next))).toBe(true);
  });

  it.each([
    ['1.', '3.'],
    ['1.', '2)'],
    ['a)', 'B)'],
    ['-', '+'],
    ['2.', '-'],
  ])('does not go on from %s with %s', (last, next) => {
    expect(countsOn(countOf(last), countOf(next))).toBe(false);
  });
});
