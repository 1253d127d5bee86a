import { pointsOf } from '../points.js';
import type { Rule } from '../rule.js';

/** An id names one thing. */
export const uniqueIds: Rule = ({ briefing }) => {
  const ids = [
    ...briefing.sources.map(({ id }) => `source ${id}`),
    ...briefing.topics.map(({ id }) => `topic ${id}`),
    ...briefing.topics.flatMap((topic) => pointsOf(topic).map(({ id }) => `point ${id}`)),
  ];
  const twice = new Set(ids.filter((id, index) => ids.indexOf(id) < index));
  return [...twice].map((id) => ({
    code: 'check.id-twice',
    severity: 'error',
    message: `The id of ${id.replace(' ', ' "')}" is given twice.`,
  }));
};
