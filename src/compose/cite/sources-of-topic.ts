import type { Evidence, Source, Topic } from '../../model/briefing.js';
import { pointsOf } from '../../model/points.js';
import { sourceAt } from '../../model/sources.js';
import type { Context } from '../context.js';

/** The sources that a topic is made of: all of the briefing, where it has one text or the topic is nobody's but its author's. */
export function sourcesOfTopic(topic: Topic | undefined, { briefing: { sources } }: Context): readonly Source[] {
  if (topic === undefined || sources.every(({ begins }) => begins === undefined)) return sources;
  const used = new Set(evidenceOf(topic).map(({ start }) => sourceAt(sources, start)));
  const own = sources.filter((source) => used.has(source));
  return own.length === 0 ? sources : own;
}

const evidenceOf = (topic: Topic): Evidence[] => [
  ...(topic.headingEvidence ?? []),
  ...[...pointsOf(topic), topic.figure, topic.quote, topic.table, topic.chart].flatMap((one) => one?.evidence ?? []),
];
