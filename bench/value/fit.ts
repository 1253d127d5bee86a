/** One sentence: what is known of it, and whether it holds a key message. */
export interface Row {
  readonly values: readonly number[];
  /** Which terms it holds, and what each counts for before its weight. */
  readonly terms: readonly { readonly at: number; readonly value: number }[];
  readonly target: number;
  /** How much the row counts. */
  readonly weight: number;
  /** Log odds that are known already. */
  readonly offset?: number;
}

export interface Fitted {
  readonly bias: number;
  readonly weights: readonly number[];
  readonly terms: readonly number[];
}

const rounds = 400;
const step = 0.05;
/** On the squares of all weights. */
const ridge = 0.004;

/**
 * A logistic regression by gradient descent on all rows at once, each weight with a step of its own (Adam; Kingma and Ba 2015), so
 * that it ends the same whatever the order of the rows.
 */
export const fit = (rows: readonly Row[], valueCount: number, termCount: number): Fitted => {
  const size = valueCount + termCount + 1;
  const weights = new Float64Array(size);
  const gradient = new Float64Array(size);
  const first = new Float64Array(size);
  const second = new Float64Array(size);
  const total = rows.reduce((sum, { weight }) => sum + weight, 0);
  const bias = size - 1;
  for (let round = 1; round <= rounds; round += 1) {
    gradient.fill(0);
    for (const { values, terms, target, weight, offset = 0 } of rows) {
      let odds = (weights[bias] ?? 0) + offset;
      for (let at = 0; at < valueCount; at += 1) odds += (weights[at] ?? 0) * (values[at] ?? 0);
      for (const { at, value } of terms) odds += (weights[valueCount + at] ?? 0) * value;
      const error = ((1 / (1 + Math.exp(-odds)) - target) * weight) / total;
      for (let at = 0; at < valueCount; at += 1) gradient[at] = (gradient[at] ?? 0) + error * (values[at] ?? 0);
      for (const { at, value } of terms) gradient[valueCount + at] = (gradient[valueCount + at] ?? 0) + error * value;
      gradient[bias] = (gradient[bias] ?? 0) + error;
    }
    const pace = step * Math.min(1, (2 * (rounds - round + 1)) / rounds);
    for (let at = 0; at < size; at += 1) {
      const slope = (gradient[at] ?? 0) + (at === bias ? 0 : ridge * (weights[at] ?? 0));
      first[at] = 0.9 * (first[at] ?? 0) + 0.1 * slope;
      second[at] = 0.999 * (second[at] ?? 0) + 0.001 * slope ** 2;
      const mean = (first[at] ?? 0) / (1 - 0.9 ** round);
      const spread = Math.sqrt((second[at] ?? 0) / (1 - 0.999 ** round));
      weights[at] = (weights[at] ?? 0) - (pace * mean) / (spread + 1e-8);
    }
  }
  return {
    bias: weights[bias] ?? 0,
    weights: [...weights.subarray(0, valueCount)],
    terms: [...weights.subarray(valueCount, valueCount + termCount)],
  };
};
