import { describe, expect, it } from 'vitest';
import { bootstrapGain } from '../../../bench/summary/bootstrap.js';

describe('bootstrap', () => {
  it('has no width where all differences are the same', () => {
    const { mean, low, high } = bootstrapGain([0.5, 0.5, 0.5], 1);
    expect([mean, low, high]).toEqual([0.5, 0.5, 0.5]);
  });

  it('is as wide as the normal interval of the mean for many differences', () => {
    // Half of 400 are 0 and half are 1: a standard error of 0.5 / 20, so 0.5 ± 1.96 · 0.025.
    const { mean, low, high } = bootstrapGain(
      Array.from({ length: 400 }, (_, index) => index % 2),
      7,
    );
    expect(mean).toBe(0.5);
    expect(low).toBeGreaterThan(0.44);
    expect(low).toBeLessThan(0.46);
    expect(high).toBeGreaterThan(0.54);
    expect(high).toBeLessThan(0.56);
  });

  it('is the same for the same seed', () => {
    const differences = [0.3, -0.1, 0.2, 0.05];
    expect(bootstrapGain(differences, 3)).toEqual(bootstrapGain(differences, 3));
    expect(bootstrapGain(differences, 3)).not.toEqual(bootstrapGain(differences, 4));
  });
});
