import { isSound } from '../../check/index.js';
import { phraseAt, phrasesOf, wordsOf } from '../../language/index.js';
import type { Span } from '../../model/span.js';
import type { Findings } from '../annotate/annotation.js';
import { joinSpans } from '../shorten/index.js';
import type { Quotation, Speaker } from '../annotate/structure/found.js';
import { claimsOf, evidenceOf } from './claims.js';
import { clauseHeading, subjectHeading, type Heading } from './heading.js';

/**
 * What stands over a quotation: what the article says straight before it in the same paragraph, else its speaker with the verb
 * ("Thứ trưởng Hà cảnh báo"), else the speaker with what they are. Words of nobody stand under their own sentence.
 */
export const quoteHeading = (findings: Findings, quotation: Quotation): Heading | undefined => {
  const { speaker } = quotation;
  if (speaker === undefined) return clauseBefore(findings, quotation);
  return leadingClause(findings, quotation) ?? speakerAndVerb(findings, speaker) ?? speakerAndRole(findings, speaker);
};

const clauseBefore = ({ reading }: Findings, quotation: Quotation): Heading | undefined => {
  const sentence = reading.sentences[quotation.sentence];
  if (sentence === undefined) return undefined;
  const before = { ...sentence, end: Math.max(sentence.start, quotation.text.start - 1) };
  const words = wordsOf(reading.text, before.start, before.end);
  const claims = claimsOf(reading, { ...before, words }, undefined, 1);
  return clauseHeading(reading, claims, 0) ?? subjectHeading(reading, claims, 2);
};

const leadingClause = (findings: Findings, { sentence, text }: Quotation): Heading | undefined => {
  const { reading } = findings;
  const [own, before] = [reading.sentences[sentence], reading.sentences[sentence - 1]];
  const first = own !== undefined && own.end > text.start && own.start >= text.start - 2;
  if (before === undefined || own === undefined || !first || before.block !== own.block) return undefined;
  const claims = findings.claims(before.index).filter((claim) => claim.speaker === undefined && !claim.leans);
  const clause = clauseHeading(reading, claims, 0);
  return clause === undefined || sharedTerms(findings, clause.heading, text) < fewestShared ? undefined : clause;
};

/** What leads to a quotation speaks of the same things. */
const fewestShared = 2;

const sharedTerms = ({ reading }: Findings, heading: string, { start, end }: Span): number => {
  const stopwords = phrasesOf(reading.pack, 'stopwords');
  const quoted = new Set(wordsOf(reading.text, start, end).map(({ key }) => key));
  return new Set(wordsOf(heading).flatMap(({ key }) => (quoted.has(key) && !stopwords.hasKey(key) ? [key] : []))).size;
};

const speakerAndVerb = ({ reading }: Findings, { span }: Speaker): Heading | undefined => {
  const sentence = reading.sentences.find(({ start, end }) => span.start >= start && span.end <= end);
  if (sentence === undefined) return undefined;
  const behind = wordsOf(reading.text, span.end, sentence.end);
  const [first] = behind;
  const verb = phraseAt(reading.pack, 'speechVerbs', behind, 0);
  const last = behind[verb - 1];
  if (first === undefined || last === undefined || reading.text.slice(span.end, first.start) !== ' ') return undefined;
  return headingOf(reading, { start: span.start, end: last.end }, sentence, 'heading');
};

const speakerAndRole = ({ reading }: Findings, { span, role }: Speaker): Heading | undefined => {
  const near = role !== undefined && role.start >= span.end && role.start - span.end <= 3;
  const whole = near ? headingOf(reading, { start: span.start, end: role.end }, span, 'name') : undefined;
  return whole ?? headingOf(reading, span, span, 'name');
};

const headingOf = (
  reading: Findings['reading'],
  span: Span,
  sentence: Span,
  use: 'heading' | 'name',
): Heading | undefined => {
  const heading = joinSpans(reading.text, [span]);
  const candidate = { text: heading, spans: [span], use, spoken: true };
  if (wordsOf(heading).length > reading.pack.headingWords) return undefined;
  if (use === 'heading' && !isSound(candidate, sentence, reading.text, reading.pack)) return undefined;
  return { heading, headingEvidence: evidenceOf(reading, [span]) };
};
