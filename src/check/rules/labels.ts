import { fold } from '../../language/index.js';
import { placeOf, shortened, type Rule } from '../rule.js';

/** The small line above a heading is a fixed label of the language. */
export const labels: Rule = ({ briefing, pack }) => {
  const known = new Set(Object.values(pack.labels).map((label) => fold(label ?? '')));
  return briefing.topics
    .filter(({ label, lock }) => label !== undefined && lock !== true && !known.has(fold(label)))
    .map((topic) => ({
      code: 'check.label',
      severity: 'warning',
      message: `The label "${shortened(topic.label ?? '')}" of "${shortened(topic.heading)}" is none of the language.`,
      ...placeOf(topic.headingEvidence?.[0] ?? topic.points[0]?.evidence[0]),
    }));
};
