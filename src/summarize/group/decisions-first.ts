import type { Annotation } from '../annotate/annotation.js';
import { sectionHolding } from '../annotate/reading.js';
import { leadingDecisions } from '../value/decisions.js';

/**
 * Topics of minutes with what was decided in front of what was said before.
 *
 * @param topics by where they stand in the article
 */
export const decisionsFirst = <Topic extends { readonly at: number }>(
  { reading }: Annotation,
  topics: readonly Topic[],
): Topic[] => {
  const leading = leadingDecisions(reading);
  const isDecided = ({ at }: Topic): boolean => leading.has(sectionHolding(reading, at));
  return [...topics.filter(isDecided), ...topics.filter((topic) => !isDecided(topic))];
};
