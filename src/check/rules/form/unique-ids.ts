import { pointsOf } from '../../../model/points.js';
import { toldOf, type Rule } from '../../rule.js';

/** An id names one thing. */
export const uniqueIds: Rule = ({ briefing }) => {
  const ids = [
    ...briefing.sources.map(({ id }) => `source ${id}`),
    ...briefing.topics.map(({ id }) => `topic ${id}`),
    ...briefing.topics.flatMap((topic) => pointsOf(topic).map(({ id }) => `point ${id}`)),
  ];
  const twice = new Set(ids.filter((id, index) => ids.indexOf(id) < index));
  return [...twice].map((id) => ({
    ...toldOf('id-twice'),
    message: `The id of ${id.replace(' ', ' "')}" is given twice.`,
  }));
};
