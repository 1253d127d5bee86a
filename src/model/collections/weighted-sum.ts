/** The sum of features, each times its weight; one without a weight counts for nothing. */
export const weightedSum = (
  features: Readonly<Record<string, number | undefined>>,
  weights: Readonly<Record<string, number | undefined>>,
): number => {
  let sum = 0;
  for (const name in features) sum += (weights[name] ?? 0) * (features[name] ?? 0);
  return sum;
};
