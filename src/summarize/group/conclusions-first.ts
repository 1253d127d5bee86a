import type { Annotation } from '../annotate/annotation.js';
import { sectionHolding } from '../annotate/reading.js';
import { conclusionsBySection } from '../annotate/talk/conclusions.js';
import type { Topic } from '../../model/briefing.js';
import { sentencesOf } from '../say/evidence.js';

/**
 * Topics with what answers the question that heads a section in front of what it is founded on, and so the lines of each: who asks whether a tax is due
 * hears that before the law.
 *
 * @param topics in the article's order
 */
export const conclusionsFirst = <Placed extends { readonly at: number; readonly topic: Topic }>(
  { reading }: Annotation,
  topics: readonly Placed[],
): Placed[] => {
  const conclusions = conclusionsBySection(reading);
  if (conclusions.size === 0) return [...topics];
  const ordered: Placed[] = [];
  for (const draft of topics) {
    const section = sectionHolding(reading, draft.at);
    const answers = new Set(conclusions.get(section));
    const { points } = draft.topic;
    const answering = points.filter(({ evidence }) =>
      sentencesOf(reading, evidence).some(({ index }) => answers.has(index)),
    );
    if (draft.topic.kind !== 'points' || answering.length === 0) {
      ordered.push(draft);
      continue;
    }
    const first = ordered.findIndex(({ at }) => at >= 0 && sectionHolding(reading, at) === section);
    const own = [...answering, ...points.filter((point) => !answering.includes(point))];
    ordered.splice(first < 0 ? ordered.length : first, 0, { ...draft, topic: { ...draft.topic, points: own } });
  }
  return ordered;
};
