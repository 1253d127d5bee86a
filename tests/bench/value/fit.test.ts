import { describe, expect, it } from 'vitest';
import { fit, type Row } from '../../../bench/value/fit.js';

const row = (value: number, term: number | undefined, target: number): Row => ({
  values: [value],
  terms: term === undefined ? [] : [{ at: term, value: 1 }],
  target,
  weight: 1,
});
/** The value tells nothing, the first term speaks for the target, the second against it. */
const rows = [row(1, 0, 1), row(0, 0, 1), row(1, 1, 0), row(0, 1, 0), row(0, undefined, 1), row(1, undefined, 0)];

describe('a logistic regression', () => {
  it('finds what speaks for and against', () => {
    const { terms, weights } = fit(rows, 1, 2);
    expect(terms[0]).toBeGreaterThan(0.5);
    expect(terms[1]).toBeLessThan(-0.5);
    expect(weights[0]).toBeLessThan(0);
  });

  it('ends the same whatever the order of the rows', () => {
    const [one, other] = [fit(rows, 1, 2), fit([...rows].reverse(), 1, 2)];
    expect(one.bias).toBeCloseTo(other.bias, 6);
    expect(one.terms[0]).toBeCloseTo(other.terms[0] ?? NaN, 6);
  });
});
