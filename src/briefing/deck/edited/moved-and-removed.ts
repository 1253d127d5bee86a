import type { ShownLine } from '../../../check/index.js';
import type { Diagnostic } from '../../../diagnostics/diagnostic.js';
import type { Briefing, Topic } from '../../../model/briefing.js';
import type { Group } from '../groups.js';
import { cameBack, leftBehind, named } from '../edit-messages.js';
import type { EditedSlide } from '../edited-briefing.js';

/** What to say of topics that people moved before others. */
export function orderEdits(groups: readonly Group[], { topics }: Briefing): Diagnostic[] {
  const shown = groups.filter(({ isCopy }) => !isCopy);
  return shown.flatMap(({ topic, slides }, index) => {
    const earlier = shown[index - 1];
    return earlier === undefined || topics.indexOf(earlier.topic) < topics.indexOf(topic)
      ? []
      : [
          cameBack(
            'topic-moved',
            `${named(topic.heading)} stands behind ${named(earlier.topic.heading)}.`,
            slides[0]?.number,
          ),
        ];
  });
}

/** An outline has no place between two slides of a topic. */
export function partedEdits(groups: readonly Group[], slides: readonly EditedSlide[]): Diagnostic[] {
  return groups.flatMap(({ topic, slides: own }) => {
    const numbers = own.map(({ number }) => number);
    const apart = numbers.find((number, index) => {
      const between = index === 0 ? [] : slides.slice(numbers[index - 1] ?? number, number - 1);
      return between.some(({ kind }) => kind === 'topic' || kind === 'own');
    });
    return apart === undefined
      ? []
      : [
          leftBehind(
            `The slides of ${named(topic.heading)} stand apart, and come back together.`,
            apart,
            'Part the topic in the outline, or use `briefdeck update`, which leaves slides where they stand.',
          ),
        ];
  });
}

/** What to say of a line that is on no slide any more, unless all of its topic is gone or stays unshown. */
export function removedLines(
  { text, topic, point, what }: ShownLine,
  gone: readonly Topic[],
  kept: ReadonlySet<Topic>,
): Diagnostic[] {
  if (topic === undefined || point === undefined || gone.includes(topic) || kept.has(topic)) return [];
  return what === 'the point' ? [cameBack('line-removed', `The line ${named(text)} was taken out.`)] : [];
}
