import { weightedSum } from '../../../model/collections/weighted-sum.js';

/** What is known of a candidate, by name; what is not told is 0. */
export type Features<Name extends string> = Readonly<Partial<Record<Name, number>>>;

/** What each feature counts for, on the scale of log odds; `bias` is that of being something at all. */
export type Weights<Name extends string> = Readonly<Partial<Record<Name, number>>> & { readonly bias: number };

/**
 * How likely each candidate is the one that is looked for, where one of them is or none: a choice among alternatives
 * (McFadden 1974), of which that there is nothing to find is one.
 *
 * @returns a share for each candidate; what they leave of 1 is that of nothing
 */
export function sharesOf<Name extends string>(all: readonly Features<Name>[], weights: Weights<Name>): number[] {
  const powers = all.map((features) => Math.exp(weights.bias + weightedSum(features, weights)));
  const whole = 1 + powers.reduce((sum, power) => sum + power, 0);
  return powers.map((power) => power / whole);
}

/** An indicator variable: 1 for what holds, 0 for what does not. */
export const indicator = (holds: boolean): number => (holds ? 1 : 0);
