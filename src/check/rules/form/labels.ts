import { fold } from '../../../language/index.js';
import { shortened, topicFinding, type Rule } from '../../rule.js';

/** The small line above a heading is a fixed label of the language, or what the article numbers the section by: "Điều 5". */
export const labels: Rule = ({ briefing, pack, article, text }) => {
  const numbers = (article.sections ?? []).flatMap(({ label }) =>
    label === undefined ? [] : [text.slice(label.start, label.end).replace(/[.:)\s]+$/u, '')],
  );
  const known = new Set([...Object.values(pack.labels), ...numbers].map((label) => fold(label ?? '')));
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
