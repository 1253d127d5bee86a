import type { Annotation } from '../annotate/annotation.js';
import { statementsOf, type Statement } from '../say/statement.js';
import { saidFirst } from '../value/said-first/said-first.js';
import { unitValues } from '../value/unit-values.js';

/** What the steps before choosing make of an article, whatever the size of the deck. */
export interface Material {
  readonly annotation: Annotation;
  /** How each sentence would be shown, by its index. */
  readonly statements: readonly Statement[];
  /** How likely each sentence holds a key message, by its index. */
  readonly values: readonly number[];
  /** How likely each sentence is one that a person would say first, by its index. */
  readonly firstValues: readonly number[];
  /** Whether there may be charts. */
  readonly charts: boolean;
}

/** An annotated article with its statements and their values. */
export const materialOf = (annotation: Annotation, charts: boolean): Material => {
  const values = unitValues(annotation);
  return {
    annotation,
    statements: statementsOf(annotation),
    values,
    firstValues: saidFirst(annotation, values),
    charts,
  };
};
