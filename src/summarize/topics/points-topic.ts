import { fold, wordsOf } from '../../language/index.js';
import type { Point, Topic } from '../../model/briefing.js';
import type { Findings } from '../annotate/annotation.js';
import { givesWay, isBearable } from './bearable.js';
import type { Claim } from './claims.js';
import type { Draft } from './draft.js';
import {
  clauseHeading,
  complementHeading,
  openerHeading,
  sectionHeading,
  subjectHeading,
  type Heading,
} from './heading.js';
import { identify } from './identify.js';
import { labelOf } from './label.js';
import { withoutLead } from './lead.js';
import type { Passage } from './passages.js';
import { pointOf } from './points.js';

/** Headings that are taken already, folded: no two are the same. */
export type Taken = Set<string>;

/** A passage as a topic: its strongest claims, in the article's order, under a heading of its own. */
export const pointsDraft = (
  findings: Findings,
  passage: Passage,
  most: number,
  taken: Taken,
  begins: boolean,
): Draft | undefined => {
  const claims = passage.sentences.flatMap((sentence) => findings.claims(sentence.index));
  if (claims.length === 0) return undefined;
  const strong = byScore(claims);
  const untold = (passage.untold ?? []).flatMap((sentence) => findings.claims(sentence.index));
  const heading = headingFor(findings, passage, byScore([...claims, ...untold]), taken, begins, most);
  const shown = chosen(findings, claims, strong, heading, most);
  const points = shown.map((claim) => pointOf(findings.reading, claim));
  if (heading !== undefined) taken.add(fold(heading.heading));
  return {
    at: Math.min(...shown.map((claim) => claim.sentence.start)),
    worth: strong.slice(0, 3).reduce((sum, claim) => sum + claim.score, 0) / 2,
    blocks: new Set(passage.sentences.map((sentence) => sentence.block)),
    topic: hoistSpeaker({
      id: identify('points', points.map((point) => point.text).join('\n')),
      kind: 'points',
      label: labelOf(shown, findings.reading.pack),
      heading: heading?.heading ?? '',
      ...(heading?.headingEvidence === undefined ? {} : { headingEvidence: heading.headingEvidence }),
      ...(heading?.speaker === undefined ? {} : { speaker: heading.speaker }),
      points: evenLeads(points),
      captions: [],
    }),
  };
};

const byScore = (claims: readonly Claim[]): Claim[] => [...claims].sort((one, other) => other.score - one.score);

const headingFor = (
  findings: Findings,
  passage: Passage,
  strong: readonly Claim[],
  taken: Taken,
  begins: boolean,
  most: number,
): Heading | undefined => {
  const { reading } = findings;
  const first = passage.sentences[0];
  const free = (heading: Heading | undefined): boolean => heading !== undefined && !taken.has(fold(heading.heading));
  // A clause that somebody says may stand only over points that all show whose they are.
  const attributed = strong.every((claim) => claim.speaker !== undefined);
  const sayable = attributed ? strong : strong.filter((claim) => claim.speaker === undefined);
  const open = sayable.filter(({ extracts }) => extracts.every(({ text }) => !taken.has(fold(text))));
  const candidates = [
    begins ? unlessRepeated(sectionHeading(reading, passage.section), strong) : undefined,
    first === undefined ? undefined : openerHeading(reading, first),
    strong.length > 1 ? clauseHeading(reading, open, most) : undefined,
    subjectHeading(reading, strong, 3),
    complementHeading(reading, sayable),
    strong.length > 1 ? clauseHeading(reading, open, most, looseShare) : undefined,
  ];
  return candidates.find(free);
};

/** A heading of a section that says what its only claim says would stand over its own words. */
const unlessRepeated = (heading: Heading | undefined, claims: readonly Claim[]): Heading | undefined => {
  const [only] = claims;
  if (heading === undefined || only === undefined || claims.length > 1) return heading;
  const told = new Set(only.sentence.words.map(({ key }) => key));
  const words = wordsOf(heading.heading);
  const repeated = words.filter(({ key }) => told.has(key)).length;
  return repeated >= words.length * repeatedShare ? undefined : heading;
};
const repeatedShare = 0.75;

/** How much of a claim a heading tells at least, where no better one is found. */
const looseShare = 0.3;

/**
 * The strongest claims in the article's order, without what the heading tells already. A claim that no line bears gives way to
 * one of nearly the same worth that a line does; it is told only where it is the strongest, or nothing else is left to tell.
 */
const chosen = (
  findings: Findings,
  claims: readonly Claim[],
  strong: readonly Claim[],
  heading: Heading | undefined,
  most: number,
): Claim[] => {
  const unspent = strong.filter((claim) => claim !== heading?.spent);
  const { pack } = findings.reading;
  const open = unspent.length > 0 ? unspent : strong;
  const short = open.find((claim) => isBearable(claim, pack));
  const best = open.find((claim) => !givesWay(claim, pack) || claim.score * nearly > (short?.score ?? 0));
  const [stay, go] = [true, false].map((stays) =>
    open.filter((claim) => claim !== best && givesWay(claim, pack) !== stays),
  );
  const told = [best ?? [], stay ?? [], (go ?? []).slice(0, Math.max(0, fewestTold - 1 - (stay?.length ?? 0)))].flat();
  const kept = new Set(told.slice(0, most));
  const shown = claims.filter((claim) => kept.has(claim));
  const read = shown.filter((claim, place) => !claim.leans || follows(claim, shown[place - 1] ?? heading?.spent));
  return read.length > 0 ? read : shown;
};
/** A topic of one line is a thin slide. */
const fewestTold = 2;
/** A claim of so large a share of another's worth says as much. */
const nearly = 0.8;

/** What points back is read right behind what it points to. */
const follows = ({ sentence }: Claim, before: Claim | undefined): boolean =>
  before !== undefined && sentence.index - before.sentence.index <= 1 && sentence.index >= before.sentence.index;

/** A speaker who says every point is shown once, for the topic. */
const hoistSpeaker = (topic: Topic): Topic => {
  const speakers = new Set(topic.points.map((point) => point.speaker));
  const [only] = speakers;
  if (speakers.size !== 1 || only === undefined) return topic;
  return {
    ...topic,
    speaker: only,
    points: topic.points.map(({ speaker, ...point }) => (speaker === only ? point : { ...point, speaker: only })),
  };
};

/** Bold leads are set on most points of a slide or on none. */
const evenLeads = (points: readonly Point[]): Point[] => {
  const led = points.filter((point) => point.lead !== undefined).length;
  if (led * 3 >= points.length * 2) return [...points];
  return points.map(withoutLead);
};
