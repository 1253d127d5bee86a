import { joinedWords } from '../../../check/index.js';
import type { Briefing, Topic } from '../../../model/briefing.js';
import type { ShownDeck } from '../../../model/shown-deck.js';
import type { Group } from '../groups.js';

/** A summary that a deck was built without is read at its cover. */
export function unshownTopics({ topics }: Briefing, groups: readonly Group[], { slides }: ShownDeck): Set<Topic> {
  const read = joinedWords((slides[0]?.notes ?? []).join('\n'));
  return new Set(
    topics.filter(
      (topic) =>
        groups.every((group) => group.topic !== topic) &&
        topic.points.length > 0 &&
        topic.points.every(({ text }) => read.includes(joinedWords(text))),
    ),
  );
}

/** Topics that no slide shows stay behind what they stood behind. */
export function withKept(topics: readonly Topic[], kept: ReadonlySet<Topic>, before: Briefing): Topic[] {
  const all = [...topics];
  for (const topic of kept) {
    const earlier = before.topics.slice(0, before.topics.indexOf(topic)).map(({ id }) => id);
    all.splice(all.findLastIndex(({ id }) => earlier.includes(id)) + 1, 0, topic);
  }
  return all;
}
