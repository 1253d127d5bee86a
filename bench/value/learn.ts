import type { UnitFeatureName, UnitFeatures } from '../../src/summarize/value/unit-features.js';
import type { GoldArticle } from './read-gold.js';

export type UnitWeights = Readonly<Partial<Record<UnitFeatureName, number>>> & { readonly bias: number };

/** A sentence that a reader would show, though it holds no key message, is worth this much of one that does. */
const shownWorth = 0.35;
const ridge = 0.02;
const step = 0.5;

/** A logistic regression on sentences that hold a key message; each article counts the same. */
export const learn = (articles: readonly GoldArticle[], rounds: number): UnitWeights => {
  const names = namesOf(articles);
  const rows = articles.flatMap((article) =>
    article.annotation.reading.sentences.map((sentence, index) => {
      const key = article.keys.some((span) => holdsMost(sentence, span));
      const target = key ? 1 : article.shown.has(index) ? shownWorth : 0;
      return { values: names.map((name) => article.features[index]?.[name] ?? 0), target, weight: 1 / article.features.length };
    }),
  );
  const total = rows.reduce((sum, { weight }) => sum + weight, 0);
  let bias = -1;
  const weights = names.map(() => 0);
  for (let round = 0; round < rounds; round += 1) {
    const gradient = names.map(() => 0);
    let ofBias = 0;
    for (const { values, target, weight } of rows) {
      const raw = values.reduce((sum, value, at) => sum + value * (weights[at] ?? 0), bias);
      const error = (1 / (1 + Math.exp(-raw)) - target) * weight;
      ofBias += error;
      values.forEach((value, at) => (gradient[at] = (gradient[at] ?? 0) + error * value));
    }
    bias -= (step * ofBias) / total;
    weights.forEach((weight, at) => (weights[at] = weight - step * ((gradient[at] ?? 0) / total + (ridge * weight) / 10)));
  }
  return { bias: rounded(bias), ...Object.fromEntries(names.map((name, at) => [name, rounded(weights[at] ?? 0)])) };
};

export const scoreBy = (weights: UnitWeights, features: UnitFeatures): number => {
  let raw = weights.bias;
  for (const [name, value] of Object.entries(features)) raw += (weights[name as UnitFeatureName] ?? 0) * Number(value);
  return 1 / (1 + Math.exp(-raw));
};

const namesOf = (articles: readonly GoldArticle[]): UnitFeatureName[] =>
  Object.keys(articles.find(({ features }) => features.length > 0)?.features[0] ?? {}) as UnitFeatureName[];

export const holdsMost = (sentence: { start: number; end: number }, span: { start: number; end: number }): boolean =>
  Math.min(sentence.end, span.end) - Math.max(sentence.start, span.start) >= (span.end - span.start) * 0.6;

const rounded = (value: number): number => Math.round(value * 100) / 100;
