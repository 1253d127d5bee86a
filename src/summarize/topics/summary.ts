import { fold } from '../../language/index.js';
import type { Findings } from '../annotate/annotation.js';
import { bestSentences } from '../value/best-sentences.js';
import { isBearable } from './bearable.js';
import type { Claim } from './claims.js';
import type { Draft } from './draft.js';
import { clauseHeading } from './heading.js';
import { identify } from './identify.js';
import { pointOf } from './points.js';
import type { Taken } from './points-topic.js';

const fewest = 3;
const most = 5;

/** The three to five claims that say most of the article, in its order; undefined for an article that is as short itself. */
export const summaryDraft = (findings: Findings, taken: Taken): Draft | undefined => {
  const { reading } = findings;
  const claims = strongestClaims(findings);
  if (claims.length < fewest || reading.sentences.length <= fewest) return undefined;
  const [headed, rest] = headingAndRest(findings, claims, taken);
  const points = rest
    .slice(0, most)
    .sort((one, other) => startOf(one) - startOf(other))
    .map((claim) => pointOf(reading, claim));
  const { labels } = reading.pack;
  return {
    at: -1,
    worth: Infinity,
    blocks: new Set(),
    topic: {
      id: identify('summary', points.map((point) => point.text).join('\n')),
      kind: 'summary',
      label: labels.summary,
      heading: headed?.heading ?? labels.summaryHeading,
      ...(headed?.headingEvidence === undefined ? {} : { headingEvidence: headed.headingEvidence }),
      points,
      captions: [],
    },
  };
};

/** Over the whole article stands its strongest claim or none. */
const nearlyWhole = 0.8;

const startOf = (claim: Claim): number => claim.extracts[0]?.spans[0]?.start ?? claim.sentence.start;

/** One claim a sentence, of sentences that differ; those that no extract of bearable length tells come last. */
const strongestClaims = (findings: Findings): Claim[] => {
  const { reading, scores } = findings;
  const claims = bestSentences(reading, scores, most * 3).flatMap((index) =>
    findings
      .claims(index)
      .filter(({ leans }) => !leans)
      .slice(0, 1),
  );
  const bearable = claims.filter((claim) => isBearable(claim, reading.pack));
  return bearable.length >= fewest ? bearable : claims;
};

const headingAndRest = (findings: Findings, claims: readonly Claim[], taken: Taken) => {
  const free = claims.filter(
    (claim) => claim.speaker === undefined && claim.extracts.every(({ text }) => !taken.has(fold(text))),
  );
  const heading =
    claims.length > fewest
      ? clauseHeading(
          findings.reading,
          free.filter((claim) => claim === claims[0]),
          1,
          nearlyWhole,
        )
      : undefined;
  if (heading === undefined || taken.has(fold(heading.heading))) return [undefined, [...claims]] as const;
  const rest = claims.filter((claim) => claim !== heading.spent);
  if (rest.length < fewest) return [undefined, [...claims]] as const;
  return [heading, rest] as const;
};
