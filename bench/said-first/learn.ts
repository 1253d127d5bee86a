import { firstFeatures } from '../../src/summarize/value/said-first/features.js';
import type { FirstWeights } from '../../src/summarize/value/said-first/weights.js';
import { unitFeatures } from '../../src/summarize/value/unit/index.js';
import { fit, type Row } from '../value/fit.js';
import { rounded, spreadOf } from '../value/spread.js';
import type { Labelled } from './labels.js';

/** How much a row counts by what its reader marked. */
const counts = { main: 6, also: 2, first: 1, none: 1 } as const;
/** What counts for less is left out. */
const least = 0.02;

/**
 * A logistic regression on the sentences that a reader would say first. A feature counts by how far it is from the mean of its article, in
 * spreads; a long article counts for more than a short one, but not by its length.
 */
export const learnFirst = (articles: readonly Labelled[]): FirstWeights => {
  const known = articles.map((article) => ({ article, rows: featuresOf(article) }));
  const names = Object.keys(known[0]?.rows[0] ?? {});
  const rows = known.flatMap(({ article, rows: own }) => {
    const means = names.map((name) => own.reduce((sum, features) => sum + (features[name] ?? 0), 0) / own.length);
    return own.map((features, index): Row => ({
      values: names.map((name, at) => (features[name] ?? 0) - (means[at] ?? 0)),
      terms: [],
      target: isSaid(article, index) ? 1 : 0,
      weight: countOf(article, index) / Math.sqrt(own.length),
    }));
  });
  const spreads = names.map((_, at) => spreadOf(rows, at));
  const scaled = rows.map((row) => ({ ...row, values: row.values.map((value, at) => value / (spreads[at] ?? 1)) }));
  const { bias, weights } = fit(scaled, names.length, 0);
  const kept = names.flatMap((name, at) =>
    Math.abs(weights[at] ?? 0) < least ? [] : [[name, rounded((weights[at] ?? 0) / (spreads[at] ?? 1), 100)] as const],
  );
  return { bias: rounded(bias, 100), ...Object.fromEntries(kept) };
};

const featuresOf = ({ annotation, worth }: Labelled): Readonly<Record<string, number>>[] => {
  const tell = firstFeatures(annotation, worth);
  return unitFeatures(annotation).map((features, index) => ({ ...features, ...tell(index) }));
};

const isSaid = ({ main, also, first }: Labelled, index: number): boolean =>
  main.has(index) || also.has(index) || first.has(index);

const countOf = ({ main, also, first }: Labelled, index: number): number =>
  main.has(index) ? counts.main : also.has(index) ? counts.also : first.has(index) ? counts.first : counts.none;
