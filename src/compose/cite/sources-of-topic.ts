import type { Source, Topic } from '../../model/briefing.js';
import { sourceAt } from '../../model/sources.js';
import type { Context } from '../context.js';
import { evidenceOfContent } from '../../model/points.js';

/** The sources that a topic is made of: all of the briefing, where it has one text or the topic is nobody's but its author's. */
export function sourcesOfTopic(topic: Topic | undefined, { briefing: { sources } }: Context): readonly Source[] {
  if (topic === undefined || sources.every(({ begins }) => begins === undefined)) return sources;
  const used = new Set(
    [...(topic.headingEvidence ?? []), ...evidenceOfContent(topic)].map(({ start }) => sourceAt(sources, start)),
  );
  const own = sources.filter((source) => used.has(source));
  return own.length === 0 ? sources : own;
}
