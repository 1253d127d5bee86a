import { fold } from '../../language/index.js';
import type { Findings } from '../findings.js';
import { evidenceOf } from './claims.js';
import type { Draft } from './draft.js';
import { subjectHeading } from './heading.js';

/** Gives a heading to every draft that found none of its own, or one that another has: no two are the same. */
export const namedTopics = (findings: Findings, drafts: readonly Draft[]): Draft[] => {
  const taken = new Set<string>();
  return drafts.map((draft) => {
    const own = draft.topic.heading;
    if (own !== '' && !taken.has(fold(own))) {
      taken.add(fold(own));
      return draft;
    }
    const named = nameFor(findings, draft, taken);
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
  const clause = claims
    .flatMap((claim) => (claim.speaker === undefined ? claim.extracts : []))
    .filter((extract) => !taken.has(fold(extract.text)) && draft.topic.points[0]?.text !== extract.text)
    .sort((one, other) => one.length - other.length)[0];
  if (clause !== undefined && clause.length <= reading.pack.pointWords)
    return { heading: clause.text, headingEvidence: evidenceOf(reading, clause.spans) };
  return { heading: numbered(draft.topic.label ?? reading.pack.labels.points, taken) };
};

const numbered = (label: string, taken: ReadonlySet<string>): string => {
  let number = 1;
  while (taken.has(fold(number === 1 ? label : `${label} (${number})`))) number += 1;
  return number === 1 ? label : `${label} (${number})`;
};
