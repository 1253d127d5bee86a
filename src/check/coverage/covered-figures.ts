import type { Checked } from '../rule.js';
import type { KeyFacts } from './key-facts.js';

/** Whether each figure is told: what is taken from the article holds its value. */
export const coveredFigures = ({ statements }: Checked, { figures }: KeyFacts): boolean[] => {
  const spans = statements.filter(({ kind }) => kind !== 'caption').flatMap(({ evidence }) => evidence);
  return figures.map(({ value }) => spans.some(({ start, end }) => start <= value.start && end >= value.end));
};
