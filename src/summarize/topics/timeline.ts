import { onOneLine } from '../../language/index.js';
import type { Point } from '../../model/briefing.js';
import type { Findings } from '../annotate/annotation.js';
import type { Sentence } from '../annotate/reading.js';
import type { FoundDate } from '../annotate/structure/found.js';
import type { Claim } from './claims.js';
import type { Draft } from './draft.js';
import { sectionHeading } from './heading.js';
import { identify } from './identify.js';
import { withoutLead } from './lead.js';
import { pointOf } from './points.js';

const fewestStops = 3;
const mostStops = 5;
/** Sentences without a date that may stand between two stops. */
const widestGap = 2;
/** A stop has less room than a point. */
const stopShare = 0.75;

interface Stop {
  readonly date: FoundDate;
  readonly sentence: Sentence;
  readonly claim: Claim;
}

/** The longest run of dated events that the article tells in the order of time; undefined where it has none of three. */
export const timelineDraft = (findings: Findings, spent: ReadonlySet<number>): Draft | undefined => {
  const run = longestRun(stopsOf(findings, spent));
  const [first] = run;
  if (first === undefined || run.length < fewestStops) return undefined;
  const { reading } = findings;
  const stops = run.slice(0, mostStops);
  const points = stops.map((stop) => stopPoint(findings, stop));
  const section = sectionHeading(reading, first.sentence.section);
  return {
    at: first.sentence.start,
    worth: 2,
    blocks: new Set(stops.map(({ sentence }) => sentence.block)),
    topic: {
      id: identify('timeline', points.map((point) => point.text).join('\n')),
      kind: 'timeline',
      label: reading.pack.labels.timeline,
      heading: section?.heading ?? '',
      ...(section?.headingEvidence === undefined ? {} : { headingEvidence: section.headingEvidence }),
      points,
      captions: [],
    },
  };
};

const stopsOf = (findings: Findings, spent: ReadonlySet<number>): Stop[] =>
  findings.reading.sentences.flatMap((sentence) => {
    if (spent.has(sentence.index)) return [];
    const date = findings.dates.find((found) => found.sentence === sentence.index);
    const [claim] = date === undefined ? [] : findings.claims(sentence.index);
    const bearable = claim?.extracts.some((extract) => extract.length <= findings.reading.pack.pointWords) ?? false;
    return date === undefined || claim === undefined || claim.speaker !== undefined || !bearable
      ? []
      : [{ date, sentence, claim }];
  });

const longestRun = (stops: readonly Stop[]): Stop[] => {
  let best: Stop[] = [];
  let run: Stop[] = [];
  for (const stop of stops) {
    const last = run.at(-1);
    const follows =
      last !== undefined && isLater(stop, last) && stop.sentence.index - last.sentence.index <= widestGap + 1;
    run = follows ? [...run, stop] : [stop];
    if (run.length > best.length) best = run;
  }
  return best;
};

/** Dates of unlike fullness cannot be put in order, but for a year and what stands in a later one. */
const isLater = (one: Stop, other: Stop): boolean => {
  const later = one.date.iso;
  const earlier = other.date.iso;
  return later.startsWith('--') === earlier.startsWith('--') && later > earlier && !later.startsWith(earlier);
};

const stopPoint = (findings: Findings, { date, claim }: Stop): Point => {
  const { reading } = findings;
  const limit = Math.round(reading.pack.pointWords * stopShare);
  const withoutDate = claim.extracts.filter((extract) =>
    extract.spans.every((span) => span.start >= date.span.end || span.end <= date.span.start),
  );
  const point = pointOf(reading, withoutDate.length > 0 ? { ...claim, extracts: withoutDate } : claim, limit);
  const when = onOneLine(reading.text, date.span);
  return { ...withoutLead(point), when };
};
