import type { UnitFeatureName } from '../../src/summarize/value/unit-features.js';
import type { UnitWeights } from '../../src/summarize/value/unit-weights.js';
import { holdsMost, type GoldArticle } from './read-gold.js';

const ridge = 0.02;
const step = 0.3;

/**
 * A logistic regression on sentences that hold a key message, by gradient descent on features of equal spread; a long article counts
 * for more than a short one, but not by its length.
 */
export const learn = (articles: readonly GoldArticle[], rounds: number): UnitWeights => {
  const names = namesOf(articles);
  const rows = articles.flatMap((article) =>
    article.annotation.reading.sentences.map((sentence, index) => ({
      values: names.map((name) => article.features[index]?.[name] ?? 0),
      target: article.keys.some((key) => holdsMost(sentence, key)) ? 1 : 0,
      weight: 1 / Math.sqrt(article.features.length),
    })),
  );
  const total = rows.reduce((sum, { weight }) => sum + weight, 0);
  const means = names.map(
    (_, at) => rows.reduce((sum, { values, weight }) => sum + (values[at] ?? 0) * weight, 0) / total,
  );
  const spreads = names.map(
    (_, at) =>
      Math.sqrt(
        rows.reduce((sum, { values, weight }) => sum + ((values[at] ?? 0) - (means[at] ?? 0)) ** 2 * weight, 0) / total,
      ) || 1,
  );
  const scaled = rows.map((row) => ({
    ...row,
    values: row.values.map((value, at) => (value - (means[at] ?? 0)) / (spreads[at] ?? 1)),
  }));
  let bias = -1.5;
  const weights = names.map(() => 0);
  for (let round = 0; round < rounds; round += 1) {
    const gradient = names.map(() => 0);
    let ofBias = 0;
    for (const { values, target, weight } of scaled) {
      let raw = bias;
      for (let at = 0; at < values.length; at += 1) raw += (values[at] ?? 0) * (weights[at] ?? 0);
      const error = (1 / (1 + Math.exp(-raw)) - target) * weight;
      ofBias += error;
      for (let at = 0; at < values.length; at += 1) gradient[at] = (gradient[at] ?? 0) + error * (values[at] ?? 0);
    }
    bias -= (step * ofBias) / total;
    weights.forEach(
      (weight, at) => (weights[at] = weight - step * ((gradient[at] ?? 0) / total + ridge * 0.25 * weight)),
    );
  }
  const raw = weights.map((weight, at) => weight / (spreads[at] ?? 1));
  const shift = raw.reduce((sum, weight, at) => sum + weight * (means[at] ?? 0), 0);
  return { bias: rounded(bias - shift), ...Object.fromEntries(names.map((name, at) => [name, rounded(raw[at] ?? 0)])) };
};

const namesOf = (articles: readonly GoldArticle[]): UnitFeatureName[] =>
  Object.keys(articles.find(({ features }) => features.length > 0)?.features[0] ?? {}) as UnitFeatureName[];

const rounded = (value: number): number => Math.round(value * 100) / 100;
