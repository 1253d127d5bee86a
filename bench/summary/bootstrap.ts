import { randomNumbers } from './random-numbers.js';

export interface Gain {
  readonly mean: number;
  /** The bounds of the 95 % interval. */
  readonly low: number;
  readonly high: number;
}

/** The mean of paired differences with its 95 % interval by the percentile bootstrap, the same for the same seed. */
export const bootstrapGain = (differences: readonly number[], seed: number, rounds = 2000): Gain => {
  const random = randomNumbers(seed);
  const size = differences.length;
  const means = Float64Array.from({ length: rounds }, () => {
    let sum = 0;
    for (let draw = 0; draw < size; draw += 1) sum += differences[Math.floor(random() * size)] ?? 0;
    return sum / size;
  }).sort();
  return {
    mean: differences.reduce((sum, one) => sum + one, 0) / size,
    low: means[Math.floor(0.025 * rounds)] ?? NaN,
    high: means[Math.ceil(0.975 * rounds) - 1] ?? NaN,
  };
};
