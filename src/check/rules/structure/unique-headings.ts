import { fold } from '../../../language/index.js';
import { shortened, topicFinding, type Rule } from '../../rule.js';

/** No two slides have the same title; what a divider parts may have the same headings on either side. */
export const uniqueHeadings: Rule = ({ briefing }) => {
  const seen = new Set<string>();
  return briefing.topics
    .filter(({ heading, section = '' }) => {
      const key = fold(`${briefing.dividers === true ? section : ''}\n${heading.trim()}`);
      const twice = seen.has(key);
      seen.add(key);
      return twice;
    })
    .map((topic) =>
      topicFinding('heading-twice', topic, `The heading "${shortened(topic.heading)}" stands over two topics`),
    );
};
