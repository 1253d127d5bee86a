import type { Features, Weights } from '../../src/read/title/weighed/shares.js';

/** What one document offers: candidates with what is known of each, and which are right; none is where nothing is to be found. */
export interface Choice<Name extends string> {
  readonly candidates: readonly Features<Name>[];
  readonly right: readonly boolean[];
  readonly isNone: boolean;
}

const rounds = 300;
const step = 0.09;
/** On the squares of all weights. */
const ridge = 0.005;

/**
 * A choice among alternatives, one of which is that there is nothing to find, by gradient descent on all documents at once, each weight with a step of its
 * own (Adam; Kingma and Ba 2015), so that it ends the same whatever their order. Where several candidates are right any of them is.
 */
export function fitChoice<Name extends string>(all: readonly Choice<Name>[]): Weights<Name> {
  const choices = all.filter(({ right, isNone }) => isNone || right.includes(true));
  const names = [...new Set(choices.flatMap(({ candidates }) => candidates.flatMap((each) => Object.keys(each))))];
  const rows = choices.map(({ candidates, right, isNone }) => ({
    values: candidates.map((each) => [...names.map((name) => each[name as Name] ?? 0), 1]),
    right,
    isNone,
  }));
  const size = names.length + 1;
  const weights = Array<number>(size).fill(0);
  const first = Array<number>(size).fill(0);
  const second = Array<number>(size).fill(0);
  for (let round = 1; round <= rounds; round += 1) {
    const gradient = weights.map((weight) => ridge * weight);
    for (const row of rows) addSlope(gradient, row, weights, rows.length);
    const pace = step * Math.min(1, (2 * (rounds - round + 1)) / rounds);
    gradient.forEach((slope, at) => {
      first[at] = 0.9 * (first[at] ?? 0) + 0.1 * slope;
      second[at] = 0.999 * (second[at] ?? 0) + 0.001 * slope ** 2;
      const mean = (first[at] ?? 0) / (1 - 0.9 ** round);
      const spread = Math.sqrt((second[at] ?? 0) / (1 - 0.999 ** round));
      weights[at] = (weights[at] ?? 0) - (pace * mean) / (spread + 1e-8);
    });
  }
  const told = names.map((name, at) => [name, Math.round((weights[at] ?? 0) * 100) / 100] as const);
  const kept = Object.fromEntries(told.filter(([, weight]) => Math.abs(weight) >= least));
  return { ...(kept as Partial<Record<Name, number>>), bias: Math.round((weights[size - 1] ?? 0) * 100) / 100 };
}

/** What counts for less is left out. */
const least = 0.05;

interface Row {
  readonly values: readonly (readonly number[])[];
  readonly right: readonly boolean[];
  readonly isNone: boolean;
}

/** How likely each candidate is, less how likely it is among the right ones. */
function addSlope(gradient: number[], { values, right, isNone }: Row, weights: readonly number[], count: number): void {
  const powers = values.map((own) => Math.exp(own.reduce((sum, value, at) => sum + value * (weights[at] ?? 0), 0)));
  const whole = powers.reduce((sum, power) => sum + power, 1);
  const ofRight = powers.reduce((sum, power, at) => sum + (right[at] === true ? power : 0), isNone ? 1 : 0);
  values.forEach((own, at) => {
    const power = powers[at] ?? 0;
    const excess = power / whole - (right[at] === true ? power / ofRight : 0);
    own.forEach((value, name) => {
      gradient[name] = (gradient[name] ?? 0) + (excess * value) / count;
    });
  });
}
