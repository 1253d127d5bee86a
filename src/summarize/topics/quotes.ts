import { fold, phraseAt, phrasesOf, startsLowerCase, wordsOf, onOneLine } from '../../language/index.js';
import type { Span } from '../../model/span.js';
import type { Findings } from '../annotate/annotation.js';
import { holdsPointer } from '../shorten/pointing.js';
import type { Quotation } from '../annotate/structure/found.js';
import { evidenceOf, speakerText } from './claims.js';
import type { Draft } from './draft.js';
import { identify } from './identify.js';
import { quoteHeading } from './quote-heading.js';

const longestQuote = 55;
const shortestQuote = 6;
/** Words that begin inside a sentence of the article say something by themselves only where there are more of them. */
const shortestPart = 8;

/** The quotations most worth a slide of their own, at most `limit`. */
export const quoteDrafts = (findings: Findings, limit: number): Draft[] =>
  wholeQuotations(findings)
    .filter((quotation) => isWorthASlide(findings, quotation))
    .sort((one, other) => strengthOf(findings, other) - strengthOf(findings, one))
    .filter(
      (quotation, rank, all) =>
        all.findIndex((other) => other.sentence === quotation.sentence || isBySame(findings, other, quotation)) ===
        rank,
    )
    .slice(0, limit)
    .map((quotation) => draftOf(findings, quotation));

/**
 * Whole words of somebody who is named, or words that the article's own sentence takes up; no question, and no few words that
 * the sentence goes on with.
 */
const isWorthASlide = (findings: Findings, quotation: WholeQuotation): boolean => {
  const { text, pack } = findings.reading;
  const length = lengthOf(findings, quotation);
  const whole = !startsLowerCase(text.slice(quotation.text.start));
  if (length > longestQuote || length < (whole ? shortestQuote : shortestPart)) return false;
  if (/\?\s*$/.test(text.slice(quotation.text.start, quotation.text.end))) return false;
  if (quotation.speaker === undefined) return !whole;
  const { span, name } = quotation.speaker;
  // An agency tells what others said.
  const agency = phrasesOf(pack, 'agencies').has(text.slice(name.start, name.end));
  return !agency && !holdsPointer(wordsOf(text, span.start, span.end), pack);
};

/** Each speaker is quoted once. */
const isBySame = ({ reading }: Findings, one: WholeQuotation, other: WholeQuotation): boolean => {
  const nameOf = ({ speaker }: WholeQuotation): string | undefined =>
    speaker === undefined ? undefined : fold(reading.text.slice(speaker.name.start, speaker.name.end));
  return one.speaker !== undefined && nameOf(one) === nameOf(other);
};

/** A quotation with all of its parts: two where the speaker stands between the halves of a contrast. */
interface WholeQuotation extends Quotation {
  readonly parts: readonly Span[];
}

/** "Nobody is against it," she said, "but …": one half of a contrast alone would say what she did not. */
const wholeQuotations = (findings: Findings): WholeQuotation[] => {
  const whole: WholeQuotation[] = [];
  for (const quotation of findings.quotations) {
    const last = whole.at(-1);
    if (last?.sentence === quotation.sentence && (opensContrast(findings, quotation) || opensCondition(findings, last)))
      whole[whole.length - 1] = { ...last, parts: [...last.parts, quotation.text] };
    else whole.push({ ...quotation, parts: [quotation.text] });
  }
  return whole;
};

const opensContrast = ({ reading }: Findings, { text }: Quotation): boolean =>
  phraseAt(reading.pack, 'contrasts', wordsOf(reading.text, text.start, text.end), 0) > 0;

/** "If one page is false," he said, "you check the book.": a condition alone says nothing. */
const opensCondition = ({ reading }: Findings, { text }: Quotation): boolean =>
  phraseAt(reading.pack, 'conditions', wordsOf(reading.text, text.start, text.end), 0) > 0;

const lengthOf = (findings: Findings, { parts }: WholeQuotation): number =>
  parts.reduce((sum, { start, end }) => sum + wordsOf(findings.reading.text, start, end).length, 0);

/** A middling length and a strong sentence make a good quotation; one that begins inside a sentence does not. */
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
  const text = quotation.parts.map((span) => onOneLine(reading.text, span).replace(/[,.]$/, '')).join(', ');
  const { speaker } = quotation;
  const heading = quoteHeading(findings, quotation);
  const name = speaker === undefined ? undefined : speakerText(reading, { speaker });
  const role =
    speaker?.role === undefined || within(speaker.role, speaker.span) || isLong(reading, speaker.role)
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

/** A role longer than this runs on into what they did. */
const longestRole = 14;
const isLong = ({ text }: Findings['reading'], { start, end }: Span): boolean =>
  wordsOf(text, start, end).length > longestRole;

const within = (inner: { start: number; end: number }, outer: { start: number; end: number }): boolean =>
  inner.start >= outer.start && inner.end <= outer.end;
