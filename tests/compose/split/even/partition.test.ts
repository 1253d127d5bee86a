import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { partition } from '../../../../src/compose/split/even/partition.js';

const weights = fc.array(fc.integer({ min: 1, max: 100 }), { minLength: 1, maxLength: 9 });

describe('partition', () => {
  it('halves evenly', () => {
    expect(partition([5, 5, 5, 5], 2, (weight) => weight)).toEqual([
      [5, 5],
      [5, 5],
    ]);
  });

  it('leaves no part lighter than it must be', () => {
    const rows = Array.from({ length: 14 }, () => 1);
    expect(partition(rows, 4, (weight) => weight).map((part) => part.length)).toEqual([4, 4, 3, 3]);
    const heights = Array.from({ length: 7 }, () => 24 * 1.2 + 7.2 + 0.1);
    expect(partition(heights, 2, (height) => height).map((part) => part.length)).toEqual([4, 3]);
  });

  it('keeps order and items, and leaves no part empty', () => {
    fc.assert(
      fc.property(weights, fc.integer({ min: 1, max: 9 }), (items, count) => {
        const parts = partition(items, count, (weight) => weight);
        expect(parts.flat()).toEqual(items);
        expect(parts.length).toBe(Math.min(count, items.length));
        expect(parts.every((part) => part.length > 0)).toBe(true);
      }),
    );
  });

  it('makes the heaviest part as light as any cut into two does', () => {
    fc.assert(
      fc.property(weights, (items) => {
        const sum = (part: readonly number[]): number => part.reduce((total, weight) => total + weight, 0);
        const heaviest = Math.max(...partition(items, 2, (weight) => weight).map(sum));
        const best = Math.min(
          ...items.map((_, index) => Math.max(sum(items.slice(0, index)), sum(items.slice(index)))),
        );
        expect(heaviest).toBe(best);
      }),
    );
  });
});
