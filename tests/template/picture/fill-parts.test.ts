import { describe, expect, test } from 'vitest';
import { fillParts } from '../../../src/template/picture/svg/style/fill-parts.js';
import { readPathData } from '../../../src/template/picture/svg/geometry/path-data.js';

/** How many rings each part has, and whether it is filled. */
const partsOf = (d: string, rule: 'nonzero' | 'evenodd' = 'nonzero'): string =>
  fillParts(readPathData(d), rule)
    .map(({ outline, filled }) => `${outline.filter(({ kind }) => kind === 'move').length}${filled ? '' : ' bare'}`)
    .join(', ');

const clockwise = (at: number, size: number): string => `M${at} ${at}h${size}v${size}h-${size}z`;
const back = (at: number, size: number): string => `M${at} ${at}v${size}h${size}v-${size}z`;

describe('what the nonzero rule fills, in parts that are filled by the even-odd rule', () => {
  test.each([
    ['one ring', clockwise(0, 9), '1'],
    ['two apart', clockwise(0, 9) + clockwise(20, 9), '1, 1'],
    ['a hole', clockwise(0, 9) + back(3, 3), '2'],
    ['a hole that comes first', back(3, 3) + clockwise(0, 9), '2'],
    ['a ring in a ring that runs the same way', clockwise(0, 9) + clockwise(3, 3), '1, 1 bare'],
    ['an island in a hole', clockwise(0, 90) + back(10, 70) + clockwise(20, 50), '2, 1'],
    ['a hole in each of two', clockwise(0, 9) + back(3, 3) + clockwise(20, 9) + back(23, 3), '2, 2'],
    ['rings that cross', clockwise(0, 9) + back(2, 9), '1, 1'],
    ['a ring that is not closed', 'M0 0h9v9h-9M3 3v3h3v-3', '2'],
    ['a round hole', 'M0 0h9v9h-9zM7 4.5a2 2 0 1 0-4 0a2 2 0 1 0 4 0z', '2'],
  ])('%s', (_, d, parts) => {
    expect(partsOf(d)).toBe(parts);
  });

  test('by the even-odd rule stays whole', () => {
    expect(partsOf(clockwise(0, 9) + clockwise(3, 3), 'evenodd')).toBe('2');
  });
});
