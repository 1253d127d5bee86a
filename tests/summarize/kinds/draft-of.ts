import type { Point, Topic } from '../../../src/model/briefing.js';
import type { Draft } from '../../../src/summarize/kinds/draft.js';

/** A draft of a topic of which only this matters. */
export const draftOf = (topic: Partial<Topic>, index = 0): Draft => ({
  topic: { id: `topic-${index}`, kind: 'points', heading: '', points: [], captions: [], ...topic },
  at: index,
  worth: 1,
  blocks: new Set([index]),
});

export const pointOf = (id: string, more: Partial<Point> = {}): Point => ({
  id,
  text: `What ${id} says`,
  evidence: [],
  origin: 'extract',
  ...more,
});
