import { fold } from '../../../language/index.js';
import { shortened, topicFinding, type Rule } from '../../rule.js';

/** The small line above a heading is a fixed label of the language. */
export const labels: Rule = ({ briefing, pack }) => {
  const known = new Set(Object.values(pack.labels).map((label) => fold(label ?? '')));
  return briefing.topics
    .filter(({ label, lock }) => label !== undefined && lock !== true && !known.has(fold(label)))
    .map((topic) =>
      topicFinding(
        'label',
        topic,
        `The label "${shortened(topic.label ?? '')}" of "${shortened(topic.heading)}" is none of the language`,
      ),
    );
};
