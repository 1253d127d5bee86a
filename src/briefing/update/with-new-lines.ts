import type { Briefing, Evidence, Point, Topic } from '../../model/briefing.js';
import { pointsOf } from '../../model/points.js';
import { overlaps } from './found-again.js';

/** A line that came in, and where. */
export interface NewLine {
  readonly topic: string;
  readonly point: Point;
}

/**
 * Puts lines of another briefing of the same article into one: behind the line that they follow there, where that is told, else as a
 * topic of their own behind the one that their topic follows.
 *
 * @param partOf what of a line is wanted, or undefined
 */
export function withNewLines(
  briefing: Briefing,
  other: Briefing,
  partOf: (point: Point) => Point | undefined,
): { readonly briefing: Briefing; readonly lines: readonly NewLine[] } {
  let topics: readonly Topic[] = briefing.topics;
  const lines: NewLine[] = [];
  let behind: string | undefined;
  for (const theirs of other.topics) {
    const told = topics;
    const wanted = theirs.points.flatMap((own) => {
      const point = partOf(own);
      return point === undefined || isTold(told, point.evidence) ? [] : [{ own, point }];
    });
    const host = hostOf(topics, theirs);
    if (host === undefined) {
      const id = topics.some((topic) => topic.id === theirs.id) ? `${theirs.id}-new` : theirs.id;
      const shown: Topic = { ...theirs, id, points: wanted.map(({ point }) => point) };
      if (wanted.length > 0) topics = insertedBehind(topics, behind, shown);
      for (const { point } of wanted) lines.push({ topic: theirs.heading, point });
      behind = wanted.length > 0 ? id : behind;
      continue;
    }
    behind = host.id;
    for (const { own, point } of wanted) {
      const earlier = theirs.points.slice(0, theirs.points.indexOf(own));
      topics = topics.map((topic) => (topic.id === host.id ? withPoint(topic, point, earlier) : topic));
      lines.push({ topic: host.heading, point });
    }
  }
  return { briefing: { ...briefing, topics: [...topics] }, lines };
}

const isTold = (topics: readonly Topic[], evidence: readonly Evidence[]): boolean =>
  topics.some(
    (topic) =>
      pointsOf(topic).some((point) => overlaps(point.evidence, evidence)) ||
      overlaps(topic.quote?.evidence ?? [], evidence),
  );

/** The topic that tells most of what another tells, or has its heading. A summary takes up lines of a summary alone. */
function hostOf(all: readonly Topic[], theirs: Topic): Topic | undefined {
  const topics = all.filter(({ kind }) => (kind === 'summary') === (theirs.kind === 'summary'));
  const shared = (topic: Topic): number =>
    pointsOf(theirs).filter((point) => pointsOf(topic).some((own) => overlaps(own.evidence, point.evidence))).length;
  const [best] = topics.toSorted((one, another) => shared(another) - shared(one));
  if (best !== undefined && shared(best) > 0) return best;
  return topics.find(({ heading, kind }) => heading === theirs.heading && kind === theirs.kind);
}

function withPoint(topic: Topic, point: Point, earlier: readonly Point[]): Topic {
  const at = topic.points.findLastIndex((own) => earlier.some(({ evidence }) => overlaps(own.evidence, evidence)));
  const known = pointsOf(topic).some(({ id }) => id === point.id);
  const added = known ? { ...point, id: `${point.id}-new` } : point;
  return {
    ...topic,
    points: topic.points.toSpliced(
      at < 0 && earlier.length === 0 ? 0 : at < 0 ? topic.points.length : at + 1,
      0,
      added,
    ),
  };
}

function insertedBehind(topics: readonly Topic[], id: string | undefined, topic: Topic): Topic[] {
  const at = topics.findIndex((one) => one.id === id);
  return topics.toSpliced(id === undefined || at < 0 ? topics.length : at + 1, 0, topic);
}
