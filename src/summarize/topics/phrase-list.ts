import { wordsOf } from '../../language/index.js';
import type { Findings } from '../annotate/annotation.js';
import { extractsOf, joinSpans } from '../shorten/index.js';
import type { PhraseList } from '../annotate/structure/phrase-lists.js';
import { evidenceOf, speakerText } from './claims.js';
import type { Draft } from './draft.js';
import { clauseHeading, type Heading } from './heading.js';
import { identify } from './identify.js';
import { labelOf } from './label.js';
import { withoutLead } from './lead.js';
import { pointOf } from './points.js';

/** A list of verb phrases as a topic: what it is a list of as the heading, each phrase a point. */
export const phraseListDraft = (findings: Findings, list: PhraseList): Draft | undefined => {
  const { reading } = findings;
  const sentence = reading.sentences[list.sentence];
  if (sentence === undefined) return undefined;
  const attribution = findings.attributions[list.sentence];
  const said =
    attribution !== undefined &&
    attribution.content.start > list.head.start &&
    attribution.content.start < list.head.end;
  const head = { start: said ? attribution.content.start : list.head.start, end: list.head.end };
  const heading = headingOver(findings, head);
  const claims = list.items.flatMap((piece) => {
    const extracts = extractsOf(reading.text, piece, reading.pack);
    return extracts.length === 0 ? [] : [{ sentence, piece, extracts, leans: false, score: 1 }];
  });
  if (heading === undefined || claims.length < list.items.length) return undefined;
  const points = claims.map((claim) => pointOf(reading, claim)).map(withoutLead);
  return {
    at: list.head.start,
    worth: 1.5 + (findings.scores[list.sentence] ?? 0),
    blocks: new Set([sentence.block]),
    topic: {
      id: identify('points', points.map((point) => point.text).join('\n')),
      kind: 'points',
      label: labelOf(claims, reading.pack),
      ...heading,
      ...(said ? { speaker: speakerText(reading, attribution) } : {}),
      points,
      captions: [],
    },
  };
};

/** The whole head where it is short enough, else its strongest clause. */
const headingOver = (
  findings: Findings,
  head: { start: number; end: number },
): Pick<Heading, 'heading' | 'headingEvidence'> | undefined => {
  const { reading } = findings;
  const text = joinSpans(reading.text, [head]);
  if (wordsOf(text).length <= reading.pack.headingWords)
    return { heading: text, headingEvidence: evidenceOf(reading, [head]) };
  const extracts = extractsOf(reading.text, head, reading.pack);
  const [first] = reading.sentences;
  if (first === undefined || extracts.length === 0) return undefined;
  const clause = clauseHeading(reading, [{ sentence: first, piece: head, extracts, leans: false, score: 1 }], 0);
  return clause?.headingEvidence === undefined
    ? undefined
    : { heading: clause.heading, headingEvidence: clause.headingEvidence };
};
