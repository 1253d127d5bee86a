import type { UnitFeatureName } from '../../src/summarize/value/unit/index.js';
import { termsIn } from '../../src/summarize/value/unit/term-weight.js';
import type { UnitWeights } from '../../src/summarize/value/unit-weights.js';
import { fit, type Row } from './fit.js';
import { rounded, spreadOf } from './spread.js';
import type { GoldArticle } from './read-gold.js';
import { keyOf, vocabularyOf } from './vocabulary.js';

/** What a sentence is valued by, as it is learnt from annotated articles. */
export interface Learnt {
  readonly weights: UnitWeights;
  /** By language: what each of its strongest terms counts for. */
  readonly terms: ReadonlyMap<string, ReadonlyMap<string, number>>;
}

/** Terms that are kept of each language. */
const mostTerms = 500;
/** A term is rare, so that it counts for so much more than a feature of equal spread. */
const termScale = 10;
/** Key messages that are marked as clauses say more than whole sentences do: they are what a deck is scored by. */
const tightShare = 2;
/** What counts for less is left out. */
const least = 0.05;

/**
 * A logistic regression on sentences that hold a key message: of features and terms together, then, with the strongest terms of each
 * language as they are, of the features again. A feature counts by how far it is from the mean of its article; a long article counts
 * for more than a short one, but not by its length.
 */
export const learn = (articles: readonly GoldArticle[]): Learnt => {
  const names = namesOf(articles);
  const known = vocabularyOf(articles);
  const rows = articles.flatMap((article) => rowsOf(article, names, known));
  const spreads = names.map((_, at) => spreadOf(rows, at));
  const scaled = rows.map((row) => ({ ...row, values: row.values.map((value, at) => value / (spreads[at] ?? 1)) }));
  const weightOf = strongest(known, fit(scaled, names.length, known.size).terms);
  const places = [...known.keys()];
  const alone = scaled.map(({ terms, ...row }) => ({
    ...row,
    terms: [],
    offset: terms.reduce((sum, { at, value }) => sum + (weightOf.get(places[at] ?? '') ?? 0) * (value / termScale), 0),
  }));
  const { bias, weights } = fit(alone, names.length, 0);
  const kept = names.flatMap((name, at) => {
    const weight = rounded((weights[at] ?? 0) / (spreads[at] ?? 1), 100);
    return Math.abs(weight) < least ? [] : [[name, weight] as const];
  });
  return {
    weights: { bias: rounded(bias, 100), ...Object.fromEntries(kept), termWeight: 1 },
    terms: byLanguage(weightOf),
  };
};

const rowsOf = (
  { annotation, features, keySentences, isTight }: GoldArticle,
  names: readonly UnitFeatureName[],
  known: ReadonlyMap<string, number>,
): Row[] => {
  const { article, sentences } = annotation.reading;
  const means = names.map((name) => features.reduce((sum, own) => sum + own[name], 0) / features.length);
  return sentences.map(({ index, words }) => ({
    values: names.map((name, at) => (features[index]?.[name] ?? 0) - (means[at] ?? 0)),
    terms: termsIn(words).flatMap((term) => {
      const at = known.get(keyOf(article.language, term));
      return at === undefined ? [] : [{ at, value: termScale / Math.sqrt(words.length) }];
    }),
    target: keySentences.has(index) ? 1 : 0,
    weight: (isTight ? tightShare : 1) / Math.sqrt(features.length),
  }));
};

/** Of each language the terms of most weight, as they count in a sentence. */
const strongest = (known: ReadonlyMap<string, number>, weights: readonly number[]): ReadonlyMap<string, number> => {
  const terms = [...known].map(([key, at]) => ({ key, weight: rounded((weights[at] ?? 0) * termScale, 10) }));
  const languages = new Map<string, { key: string; weight: number }[]>();
  for (const term of terms.sort((one, other) => Math.abs(other.weight) - Math.abs(one.weight))) {
    const language = term.key.slice(0, term.key.indexOf(':'));
    const own = languages.get(language) ?? [];
    if (own.length < mostTerms && term.weight !== 0) languages.set(language, [...own, term]);
  }
  return new Map([...languages.values()].flat().map(({ key, weight }) => [key, weight]));
};

const byLanguage = (weights: ReadonlyMap<string, number>): Map<string, Map<string, number>> => {
  const all = new Map<string, Map<string, number>>();
  for (const [key, weight] of weights) {
    const at = key.indexOf(':');
    const own = all.get(key.slice(0, at)) ?? new Map<string, number>();
    all.set(key.slice(0, at), own.set(key.slice(at + 1), weight));
  }
  return all;
};

/** What the terms count for is no feature while they are learnt. */
const namesOf = (articles: readonly GoldArticle[]): UnitFeatureName[] => {
  const [some] = articles.find(({ features }) => features.length > 0)?.features ?? [];
  return (Object.keys(some ?? {}) as UnitFeatureName[]).filter((name) => name !== 'termWeight');
};
