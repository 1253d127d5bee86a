import type { Briefing, Point, Topic } from '../../model/briefing.js';
import { evidenceOfContent, pointsOf } from '../../model/points.js';
import { overlaps } from '../update/found-again.js';
import { withNewLines } from '../update/with-new-lines.js';

/** A deck's briefing before and after people changed it, and what its article gives at another length. */
export interface LengthChange {
  readonly base: Briefing;
  readonly edited: Briefing;
  readonly wanted: Briefing;
}

/**
 * A briefing at another length, with what people changed: lines that are not worth telling at that length go, unless somebody worded, added
 * or locked them; those that are come in, unless somebody took them out. Topics stay in the order in which people left them.
 */
export function atLength({ base, edited, wanted }: LengthChange): Briefing {
  const before = new Map(base.topics.map((topic) => [topic.id, topic]));
  const lines = new Map(base.topics.flatMap(pointsOf).map((point) => [point.id, point]));
  const left = new Set(edited.topics.flatMap(pointsOf).map(({ id }) => id));
  const takenOut = [...lines.values()].filter(({ id }) => !left.has(id)).flatMap(({ evidence }) => evidence);
  const told = wanted.topics.flatMap(evidenceOfContent);
  const isOwn = (point: Point): boolean =>
    point.lock === true || point.evidence.length === 0 || saying(point) !== saying(lines.get(point.id));
  const stays = (point: Point): boolean =>
    isOwn(point) || overlaps(point.evidence, told) || (point.children ?? []).some(stays);
  const others = wanted.topics.flatMap(({ points }) => points);
  /** A line that nobody changed is told with as many sentences as at that length. */
  const atThatLength = (point: Point): readonly Point[] => {
    const same =
      isOwn(point) || point.children !== undefined
        ? []
        : others.filter(({ evidence }) => overlaps(point.evidence, evidence));
    const isOpen = same.every(({ evidence, children }) => children === undefined && !overlaps(evidence, takenOut));
    return same.length > 0 && isOpen ? same : [point];
  };
  const kept = edited.topics.flatMap((topic): Topic[] => {
    const original = before.get(topic.id);
    const isEdited = original === undefined || topic.lock === true || frameOf(topic) !== frameOf(original);
    const points = topic.points.filter(stays);
    const isWhole = isEdited || topic.points.some(isOwn) || overlaps(evidenceOfContent(topic), told);
    if (!mayBeShorter[topic.kind]) return isWhole ? [topic] : [];
    if (points.length > 0) return [{ ...topic, points: [...new Set(points.flatMap(atThatLength))] }];
    return isEdited ? [topic] : [];
  });
  const { briefing } = withNewLines(
    { ...edited, topics: kept },
    { ...wanted, topics: wanted.topics.map((topic) => withoutKnownPictures(topic, edited)) },
    (point) => (point.evidence.length > 0 && !overlaps(point.evidence, takenOut) ? point : undefined),
  );
  return withAllCaptions(briefing, edited);
}

/** Whether some of its lines may be told without the others: a series is told whole or not at all, and so is what has no lines. */
const mayBeShorter: Readonly<Record<Topic['kind'], boolean>> = {
  summary: true,
  points: true,
  voices: true,
  question: true,
  enumeration: false,
  timeline: false,
  figure: false,
  quote: false,
  picture: false,
  table: false,
  chart: false,
  comparison: false,
  tasks: false,
};

/** What a line says, wherever it stands. */
const saying = (point: Point | undefined): string | undefined =>
  point && [point.text, point.speaker ?? '', point.when ?? '', point.figure?.value ?? ''].join('\n');

/** What a topic says beside its lines. */
const frameOf = ({ heading, kind, layout, notes, speaker, quote, figure, table }: Topic): string =>
  JSON.stringify([heading, kind, layout, notes, speaker, quote?.text, figure?.value, table?.rows]);

/** What the edited briefing has of pictures stays where it is there. */
function withoutKnownPictures(topic: Topic, { topics }: Briefing): Topic {
  const captions = new Set(topics.flatMap((one) => one.captions.map(({ text }) => text)));
  const pictures = new Set(topics.flatMap((one) => (one.pictures ?? []).map(({ id }) => id)));
  return {
    ...topic,
    captions: topic.captions.filter(({ text }) => !captions.has(text)),
    ...(topic.pictures === undefined ? {} : { pictures: topic.pictures.filter(({ id }) => !pictures.has(id)) }),
  };
}

/** The captions and pictures of a topic that goes stand with the one before it. */
function withAllCaptions(briefing: Briefing, { topics: before }: Briefing): Briefing {
  const topics = [...briefing.topics];
  before.forEach((gone, index) => {
    const hasNone = gone.captions.length === 0 && (gone.pictures ?? []).length === 0;
    if (hasNone || topics.some(({ id }) => id === gone.id)) return;
    const earlier = before.slice(0, index).map(({ id }) => id);
    const at = Math.max(
      0,
      topics.findLastIndex(({ id }) => earlier.includes(id)),
    );
    const host = topics[at];
    if (host === undefined) return;
    topics[at] = {
      ...host,
      captions: [...host.captions, ...gone.captions],
      pictures: [...(host.pictures ?? []), ...(gone.pictures ?? [])],
    };
  });
  return { ...briefing, topics };
}
