import { wordsOf, onOneLine } from '../../language/index.js';
import type { Figure, Point } from '../../model/briefing.js';
import type { Span } from '../../model/span.js';
import type { Findings } from '../annotate/annotation.js';
import { extractsOf } from '../shorten/index.js';
import type { FoundFigure } from '../annotate/structure/found.js';
import { evidenceOf, isSoundIn, type Claim } from './claims.js';
import type { Draft } from './draft.js';
import { figureName } from './figure-name.js';
import { identify } from './identify.js';
import { withoutLead } from './lead.js';
import { pointOf } from './points.js';

/** A figure of less worth than this gets no slide. */
const leastWorth = 3;
const mostFigures = 3;
/** Fewer people, places or things than this are told in a sentence. */
const leastCount = 10;
/** A line beside a huge number is shorter than a point. */
const lineShare = 0.6;
/** A value longer than this cannot be set in huge type. */
const longestValue = 22;

/** The strongest figures: one on a slide of its own, or two to four side by side. */
export const figureDraft = (findings: Findings, spent: ReadonlySet<number>): Draft | undefined => {
  const told = strongest(findings, spent).flatMap((found) => toldFigure(findings, found) ?? []);
  const { pointWords } = findings.reading.pack;
  const bearable = told.filter(({ point }) => wordsOf(point.text).length <= pointWords);
  const chosen = distinctValues(distinctSentences(bearable.length > 0 ? bearable : told)).slice(0, mostFigures);
  const [first] = chosen;
  if (first === undefined) return undefined;
  const ordered = [...chosen].sort((one, other) => one.found.value.start - other.found.value.start);
  return chosen.length === 1 ? singleDraft(findings, first) : severalDraft(findings, ordered);
};

interface Told {
  readonly found: FoundFigure;
  readonly figure: Figure;
  readonly point: Point;
  readonly claim: Claim;
}

const strongest = (findings: Findings, spent: ReadonlySet<number>): FoundFigure[] =>
  findings.figures
    .filter(
      ({ worth, sentence, value, number, unit }) =>
        worth >= leastWorth &&
        !spent.has(sentence) &&
        value.end - value.start <= longestValue &&
        (unit !== undefined || number >= leastCount || number < 1),
    )
    .sort((one, other) => strengthOf(findings, other) - strengthOf(findings, one));

const strengthOf = (findings: Findings, found: FoundFigure): number =>
  found.worth + (findings.scores[found.sentence] ?? 0);

/** The figure with the shortest line that holds it; undefined where no line that stands alone does. */
const toldFigure = (findings: Findings, found: FoundFigure): Told | undefined => {
  const { reading } = findings;
  for (const claim of findings.claims(found.sentence)) {
    const extracts = [
      ...claim.extracts,
      ...fromValue(findings, found, claim).filter((extract) => isSoundIn(reading, claim, extract, 'line')),
    ].filter((extract) => extract.spans.some((span) => holds(span, found.value)));
    if (extracts.length === 0) continue;
    const of = figureName(reading, found, extracts);
    if (of === undefined || claim.leans) continue;
    const kept = { ...claim, extracts };
    return {
      found,
      claim: kept,
      point: pointOf(reading, kept, Math.round(reading.pack.pointWords * lineShare)),
      figure: {
        value: onOneLine(reading.text, found.value),
        number: found.number,
        ...(found.qualifier === undefined ? {} : { qualifier: found.qualifier }),
        ...(found.unit === undefined ? {} : { unit: found.unit }),
        of: onOneLine(reading.text, of),
        evidence: evidenceOf(reading, [found.value, of]),
      },
    };
  }
  return undefined;
};

const holds = (outer: Span, inner: Span): boolean => outer.start <= inner.start && outer.end >= inner.end;

/** "đã có gần 80 nước … phát biểu": the clause from the value on, where what is counted follows it. */
const fromValue = (findings: Findings, found: FoundFigure, claim: Claim) => {
  const full = claim.extracts[0]?.spans.at(-1);
  if (full === undefined || found.of.start < found.value.start || found.value.start <= full.start) return [];
  const before = findings.reading.text.slice(Math.max(full.start, found.value.start - 8), found.value.start);
  if (!/(?:^|\s)(?:có|are|were)\s$/u.test(before)) return [];
  return extractsOf(findings.reading.text, { start: found.value.start, end: full.end }, findings.reading.pack);
};

const distinctSentences = (told: readonly Told[]): Told[] =>
  [...new Map([...told].reverse().map((one) => [one.found.sentence, one])).values()].reverse();

/** The same amount is shown once. */
const distinctValues = (told: readonly Told[]): Told[] =>
  told.filter(
    ({ figure }, rank) =>
      told.findIndex(({ figure: other }) => other.number === figure.number && other.unit === figure.unit) === rank,
  );

const singleDraft = (findings: Findings, told: Told): Draft => ({
  ...placeOf(findings, [told]),
  topic: {
    id: identify('figure', told.point.text),
    kind: 'figure',
    label: findings.reading.pack.labels.figure,
    heading: told.point.text,
    headingEvidence: told.point.evidence,
    ...(told.claim.speaker === undefined ? {} : { speaker: told.claim.speaker }),
    points: [],
    figure: told.figure,
    captions: [],
  },
});

const severalDraft = (findings: Findings, told: readonly Told[]): Draft => ({
  ...placeOf(findings, told),
  topic: {
    id: identify('figure', told.map(({ point }) => point.text).join('\n')),
    kind: 'figure',
    label: findings.reading.pack.labels.figure,
    heading: findings.reading.pack.labels.figures,
    points: told.map(({ point, figure }) => ({ ...withoutLead(point), figure })),
    captions: [],
  },
});

const placeOf = (findings: Findings, told: readonly Told[]): Omit<Draft, 'topic'> => ({
  at: Math.min(...told.map(({ found }) => found.value.start)),
  worth: 2 + Math.max(...told.map(({ found }) => strengthOf(findings, found))) / 5,
  blocks: new Set(told.map(({ claim }) => claim.sentence.block)),
});
