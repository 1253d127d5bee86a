import { isBalanced, leaningWord } from '../../../check/index.js';
import { endsInPronoun, phraseAt, wordsOf } from '../../../language/index.js';
import type { Span } from '../../../model/span.js';
import type { Reading } from '../../annotate/reading.js';
import { areResolved } from '../../annotate/structure/lists/resolved.js';
import type { ShownSeries } from '../../choose/lists/shown-series.js';
import { isOpenEnded } from '../../choose/lists/inside-sentence.js';
import { behindConnective } from '../../say/connective.js';
import { evidenceOf } from '../../say/evidence.js';
import { behindMarker } from '../../annotate/structure/marker.js';
import { joinSpans } from '../../shorten/join.js';
import { canOpen } from '../../shorten/standalone.js';
import { mostOfClaim, type Heading } from '../heading.js';

/**
 * What leads into a list, with its colon: "Residents are asked to:", which the items end. It heads the list where nothing names it: under a
 * fixed label it would be the list's first line, and the label say nothing.
 *
 * @returns undefined where it is long, or leans on what stands before it
 */
export const leadInHeading = (reading: Reading, { items, series }: ShownSeries): Heading | undefined => {
  const { text, sentences } = reading;
  const { announcerSentence } = series;
  const sentence = sentences[announcerSentence ?? -1];
  const [first] = items;
  if (sentence === undefined || first === undefined || first.span.start < sentence.end) return undefined;
  const whole = text.slice(sentence.start, sentence.end);
  const colon = isOpenEnded(whole) ? whole.length : whole.search(/[:：][\s*_]*$/u);
  if (colon < 0) return undefined;
  // "… by the Harbour Authority (Authority):": what it is called from there on is no part of a heading.
  const said = whole.slice(0, colon).replace(/\s*\([^()]*\)$/u, '');
  const span = { start: behindConnective(reading, behindMarker(reading, sentence)), end: sentence.start + said.length };
  const isLabel = areResolved(reading, series);
  return clauseAsHeading(reading, span, isLabel) ?? clauseAsHeading(reading, behindSetting(reading, span), isLabel);
};

const clauseAsHeading = (reading: Reading, span: Span | undefined, isLabel: boolean): Heading | undefined => {
  if (span === undefined) return undefined;
  const { text, pack } = reading;
  const words = wordsOf(text, span.start, span.end);
  const spans = withoutBrackets(text, span);
  const heading = `${joinSpans(text, spans)}:`;
  const opens = canOpen(words, 0, text, pack) && phraseAt(pack, 'contrasts', words, 0) === 0;
  const isOneClause = !/[.!?;:]\s/u.test(heading.slice(0, -1)) && isBalanced(heading);
  return (words.length >= fewestWords || isLabel) &&
    heading.length <= mostOfClaim &&
    opens &&
    isOneClause &&
    !endsInPronoun(words, pack) &&
    leaningWord(wordsOf(heading), heading, pack, { isNews: false }) === undefined
    ? { heading, headingEvidence: evidenceOf(reading, spans) }
    : undefined;
};

/** "For these people, | the county will do two things": without what it opens with, which leans on what stands before it, or is too long. */
const behindSetting = ({ text, pack }: Reading, { start, end }: Span): Span | undefined => {
  const words = wordsOf(text, start, end);
  const next = words.findIndex((word, at) => at > 0 && text.slice(words[at - 1]?.end, word.start).includes(','));
  const isSetting = settings.some((list) => phraseAt(pack, list, words, 0) > 0);
  const first = words[next];
  return first === undefined || next > longestSetting || !isSetting || words.length - next < fewestBehind
    ? undefined
    : { start: first.start, end };
};
const settings = ['prepositions', 'adverbialOpeners'] as const;
/** In words. */
const longestSetting = 9;
const fewestBehind = 4;

/** "The Harbour Authority (the Authority) asks …" */
const withoutBrackets = (text: string, { start, end }: Span): Span[] => {
  const spans: Span[] = [];
  let from = start;
  for (const { index, 0: aside } of text.slice(start, end).matchAll(/\s*\([^()]*\)/gu)) {
    spans.push({ start: from, end: start + index });
    from = start + index + aside.length;
  }
  return [...spans, { start: from, end }].filter((span) => span.end > span.start);
};

/** "Cụ thể:" says nothing of what stands below. */
const fewestWords = 3;
