import { countWords, type LanguagePack } from '../../../language/index.js';
import type { Evidence, Point, Topic } from '../../../model/briefing.js';
import { identify } from '../../../model/identify.js';
import { overlaps } from '../../../model/overlap.js';
import { withChildren } from '../../../model/points.js';
import type { Annotation } from '../../annotate/annotation.js';
import { authorHeading } from '../../head/author/author.js';
import { parentOf } from '../../annotate/reading.js';
import type { Heading } from '../../head/heading.js';
import { leadOf } from '../../say/lead.js';
import type { Draft } from '../draft.js';
import { areOpposed, thenAndNow } from './opposed.js';

/**
 * A topic of two lines that stand against each other, as a comparison: two named sides ("Pros: …", "Cons: …"), or what held and what
 * holds now ("Previously …", "Now …"). Undefined for any other: two lines are no two sides because there are two of them.
 */
export const comparedTopic = ({ reading: { pack } }: Annotation, topic: Topic): Topic | undefined => {
  const { kind, points } = topic;
  const [one, other] = points;
  const isPair = (kind === 'points' || kind === 'enumeration') && points.length === 2 && !isTooLong(points, pack);
  if (!isPair || one === undefined || other === undefined) return undefined;
  const sides = namedSides(one, other, pack) ?? timedSides(one, other, pack);
  return sides && { ...topic, kind: 'comparison', label: pack.labels.comparison, points: sides };
};

const namedSides = (one: Point, other: Point, pack: LanguagePack): Point[] | undefined => {
  const [first, second] = [one.lead ?? leadOf(one.text), other.lead ?? leadOf(other.text)];
  if (first === undefined || second === undefined || !areOpposed(first, second, pack)) return undefined;
  return [
    { ...one, lead: first },
    { ...other, lead: second },
  ];
};

/** What held until now, and what holds in its place, each below the words that it opens with. */
const timedSides = (one: Point, other: Point, pack: LanguagePack): Point[] | undefined => {
  const isSingle = [one, other].every(({ children, speaker }) => children === undefined && speaker === undefined);
  const times = isSingle ? thenAndNow(one.text, other.text, pack) : undefined;
  return (
    times && [
      { ...one, lead: times.then },
      { ...other, lead: times.now },
    ]
  );
};

/**
 * Two topics of neighbouring sections whose headings stand against each other ("Ưu điểm", "Nhược điểm") as one, each below its
 * heading; under the heading that stands above both, else under a label. Undefined for any others.
 *
 * @param taken headings that other topics have
 */
export const comparedDraft = (
  { reading }: Annotation,
  one: Draft,
  other: Draft,
  taken: ReadonlySet<string>,
): Draft | undefined => {
  const { pack, sections } = reading;
  const [first, second] = [sideOf(one.topic), sideOf(other.topic)];
  if (first === undefined || second === undefined || !areOpposed(first.text, second.text, pack)) return undefined;
  if (isTooLong([first, second], pack)) return undefined;
  const placeOf = ({ evidence: [span] }: Point): number =>
    sections.findIndex(({ heading }) => span !== undefined && heading !== undefined && overlaps(heading, span));
  const [place, next] = [placeOf(first), placeOf(second)];
  const areSiblings = place >= 0 && next >= 0 && sections[place]?.level === sections[next]?.level;
  if (!areSiblings || parentOf(reading, place) !== parentOf(reading, next)) return undefined;
  const { comparison } = pack.labels;
  const parent = parentOf(reading, place);
  const above = parent === undefined ? undefined : authorHeading(reading, parent);
  const heading: Heading = above === undefined || taken.has(above.heading) ? { heading: comparison } : above;
  const topic: Topic = {
    id: identify('comparison', `${first.text}\n${second.text}\n${one.topic.id}`),
    kind: 'comparison',
    ...(heading.heading === comparison ? {} : { label: comparison }),
    heading: heading.heading,
    ...(heading.headingEvidence === undefined ? {} : { headingEvidence: heading.headingEvidence }),
    points: [first, second],
    captions: [],
  };
  return {
    topic,
    at: Math.min(one.at, other.at),
    blocks: new Set([...one.blocks, ...other.blocks]),
    worth: one.worth + other.worth,
  };
};

/** The heading of a topic with its lines below it, where it is nothing but lines under the author's own heading. */
const sideOf = ({ kind, heading, headingEvidence, points, speaker, missing }: Topic): Point | undefined => {
  const isPlain = (kind === 'points' || kind === 'enumeration') && speaker === undefined && missing === undefined;
  const hasDepth = points.some(({ children }) => children !== undefined);
  if (!isPlain || headingEvidence === undefined || points.length === 0 || hasDepth) return undefined;
  return {
    id: identify('side', heading),
    text: heading,
    evidence: evidenceOfHeading(headingEvidence),
    origin: 'extract',
    children: [...points],
  };
};

/** A heading that stands twice carries its parent's before it: what names the side comes last. */
const evidenceOfHeading = (evidence: readonly Evidence[]): Evidence[] => evidence.slice(-1);

/** More words than two slides carry go on slides of their own. */
const isTooLong = (points: readonly Point[], { slideWords }: LanguagePack): boolean =>
  points.flatMap(withChildren).reduce((sum, { text }) => sum + countWords(text), 0) > slideWords * 2;
