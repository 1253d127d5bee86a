import { phraseAt, wordsOf, startsLowerCase } from '../../language/index.js';
import type { Span } from '../../model/span.js';
import type { Findings } from '../findings.js';
import type { Quotation } from '../structure/found.js';
import { claimsOf, evidenceOf, speakerText } from './claims.js';
import type { Draft } from './draft.js';
import { clauseHeading, type Heading } from './heading.js';
import { identify } from './identify.js';

const longestQuote = 55;

/** The quotations most worth a slide of their own, at most `limit`. */
export const quoteDrafts = (findings: Findings, limit: number): Draft[] =>
  wholeQuotations(findings)
    .filter((quotation) => lengthOf(findings, quotation) <= longestQuote)
    .sort((one, other) => strengthOf(findings, other) - strengthOf(findings, one))
    .filter((quotation, rank, all) => all.findIndex(({ sentence }) => sentence === quotation.sentence) === rank)
    .slice(0, limit)
    .map((quotation) => draftOf(findings, quotation));

/** A quotation with all of its parts: two where the speaker stands between the halves of a contrast. */
interface WholeQuotation extends Quotation {
  readonly parts: readonly Span[];
}

/** "Nobody is against it," she said, "but …": one half of a contrast alone would say what she did not. */
const wholeQuotations = (findings: Findings): WholeQuotation[] => {
  const whole: WholeQuotation[] = [];
  for (const quotation of findings.quotations) {
    const last = whole.at(-1);
    if (last?.sentence === quotation.sentence && opensContrast(findings, quotation))
      whole[whole.length - 1] = { ...last, parts: [...last.parts, quotation.text] };
    else whole.push({ ...quotation, parts: [quotation.text] });
  }
  return whole;
};

const opensContrast = ({ reading }: Findings, { text }: Quotation): boolean =>
  phraseAt(reading.pack, 'contrasts', wordsOf(reading.text, text.start, text.end), 0) > 0;

const lengthOf = (findings: Findings, { parts }: WholeQuotation): number =>
  parts.reduce((sum, { start, end }) => sum + wordsOf(findings.reading.text, start, end).length, 0);

/** A speaker, a middling length and a strong sentence make a good quotation; one that begins inside a sentence does not. */
const strengthOf = (findings: Findings, quotation: WholeQuotation): number => {
  const length = lengthOf(findings, quotation);
  return (
    (findings.scores[quotation.sentence] ?? 0) +
    (quotation.speaker === undefined ? 0 : 0.6) +
    (length >= 8 && length <= 35 ? 0.5 : 0) -
    (quotation.speaker !== undefined && startsLowerCase(findings.reading.text.slice(quotation.text.start)) ? 0.5 : 0)
  );
};

const draftOf = (findings: Findings, quotation: WholeQuotation): Draft => {
  const { reading } = findings;
  const text = quotation.parts
    .map(({ start, end }) => reading.text.slice(start, end).replace(/\s+/g, ' ').replace(/[,.]$/, ''))
    .join(', ');
  const heading = quoteHeading(findings, quotation);
  const { speaker } = quotation;
  const name = speaker === undefined ? undefined : speakerText(reading, { speaker });
  const role =
    speaker?.role === undefined || within(speaker.role, speaker.span)
      ? undefined
      : reading.text.slice(speaker.role.start, speaker.role.end);
  return {
    at: quotation.text.start,
    worth: 1.6 + strengthOf(findings, quotation) / 3,
    blocks: new Set([reading.sentences[quotation.sentence]?.block ?? -1]),
    topic: {
      id: identify('quote', text),
      kind: 'quote',
      label: reading.pack.labels.quote,
      heading: heading?.heading ?? '',
      ...(heading?.headingEvidence === undefined ? {} : { headingEvidence: heading.headingEvidence }),
      points: [],
      quote: {
        text,
        ...(name === undefined ? {} : { speaker: name }),
        ...(role === undefined ? {} : { role }),
        evidence: evidenceOf(reading, quotation.parts),
      },
      captions: [],
    },
  };
};

const within = (inner: { start: number; end: number }, outer: { start: number; end: number }): boolean =>
  inner.start >= outer.start && inner.end <= outer.end;

/** What the article says around the quotation; the speaker's name where it says nothing else. */
const quoteHeading = (findings: Findings, quotation: Quotation): Heading | undefined => {
  const { reading } = findings;
  const sentence = reading.sentences[quotation.sentence];
  if (sentence === undefined) return undefined;
  const before = { ...sentence, end: Math.max(sentence.start, quotation.text.start - 1) };
  const claims = claimsOf(reading, { ...before, words: wordsOf(reading.text, before.start, before.end) }, undefined, 1);
  const clause = quotation.speaker === undefined ? clauseHeading(reading, claims, 0) : undefined;
  if (clause !== undefined) return clause;
  if (quotation.speaker === undefined) return undefined;
  const { name } = quotation.speaker;
  return { heading: reading.text.slice(name.start, name.end), headingEvidence: evidenceOf(reading, [name]) };
};
