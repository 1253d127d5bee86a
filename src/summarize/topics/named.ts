import { fold } from '../../language/index.js';
import type { Findings } from '../annotate/annotation.js';
import type { Draft } from './draft.js';
import { clauseHeading, subjectHeading } from './heading.js';

/**
 * Gives a heading to every draft that found none of its own, or one that another has: no two are the same.
 *
 * @param fromText whether a heading may be taken from the article; else it is a fixed label
 */
export const namedTopics = (findings: Findings, drafts: readonly Draft[], fromText = true): Draft[] => {
  const taken = new Set<string>();
  return drafts.map((draft) => {
    const own = draft.topic.heading;
    if (own !== '' && !taken.has(fold(own))) {
      taken.add(fold(own));
      return draft;
    }
    const named = (fromText ? nameFor(findings, draft, taken) : undefined) ?? labelled(findings, draft, taken);
    taken.add(fold(named.heading));
    const { headingEvidence, ...topic } = draft.topic;
    return { ...draft, topic: headingEvidence === undefined ? { ...topic, ...named } : { ...topic, ...named } };
  });
};

const nameFor = (findings: Findings, draft: Draft, taken: ReadonlySet<string>) => {
  const { reading } = findings;
  const sentences = reading.sentences.filter((sentence) => draft.blocks.has(sentence.block));
  const claims = sentences.flatMap((sentence) => findings.claims(sentence.index));
  const subject = subjectHeading(reading, claims, 2);
  if (subject !== undefined && !taken.has(fold(subject.heading))) return subject;
  const unsaid = claims.filter((claim) => claim.speaker === undefined);
  const clause = clauseHeading(reading, unsaid, 0);
  if (clause?.headingEvidence !== undefined && isFree(clause.heading, draft, taken))
    return { heading: clause.heading, headingEvidence: clause.headingEvidence };
  return undefined;
};

const labelled = ({ reading }: Findings, { topic }: Draft, taken: ReadonlySet<string>) => ({
  heading: numbered(topic.label ?? reading.pack.labels.points, taken),
});

const isFree = (heading: string, draft: Draft, taken: ReadonlySet<string>): boolean =>
  !taken.has(fold(heading)) && draft.topic.points[0]?.text !== heading;

const numbered = (label: string, taken: ReadonlySet<string>): string => {
  let number = 1;
  while (taken.has(fold(number === 1 ? label : `${label} (${number})`))) number += 1;
  return number === 1 ? label : `${label} (${number})`;
};
