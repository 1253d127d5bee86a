import type { Draft } from './draft.js';

/**
 * Puts the points of a passage that nothing names with those of its neighbour, where one slide bears both: a label would be no
 * heading. A neighbour that all points of are said by one speaker keeps to that speaker.
 *
 * @param drafts of passages, in the article's order; a heading that is not found is empty
 * @param most points of a topic
 */
export const joinUnnamed = (drafts: readonly Draft[], most: number): Draft[] => {
  const joined: Draft[] = [];
  for (const draft of drafts) {
    const before = joined.at(-1);
    if (before !== undefined && (isUnnamed(draft) || isUnnamed(before)) && fits(before, draft, most))
      joined[joined.length - 1] = isUnnamed(before) ? put(before, draft, draft) : put(before, draft, before);
    else joined.push(draft);
  }
  return joined;
};

const isUnnamed = ({ topic }: Draft): boolean => topic.heading === '';

const fits = (one: Draft, other: Draft, most: number): boolean =>
  one.topic.points.length + other.topic.points.length <= most &&
  one.topic.speaker === undefined &&
  other.topic.speaker === undefined;

const put = (one: Draft, other: Draft, named: Draft): Draft => ({
  ...named,
  at: Math.min(one.at, other.at),
  blocks: new Set([...one.blocks, ...other.blocks]),
  topic: { ...named.topic, points: [...one.topic.points, ...other.topic.points] },
});
