import { fold } from '../../../language/index.js';
import { shortened, topicFinding, type Rule } from '../../rule.js';

/** No two slides have the same title. */
export const uniqueHeadings: Rule = ({ briefing }) => {
  const seen = new Set<string>();
  return briefing.topics
    .filter(({ heading }) => {
      const key = fold(heading.trim());
      const twice = seen.has(key);
      seen.add(key);
      return twice;
    })
    .map((topic) =>
      topicFinding('heading-twice', topic, `The heading "${shortened(topic.heading)}" stands over two topics`),
    );
};
