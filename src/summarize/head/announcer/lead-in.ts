import { isBalanced, leaningWord } from '../../../check/index.js';
import { phraseAt, wordsOf } from '../../../language/index.js';
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
  const { text, pack, sentences } = reading;
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
  const words = wordsOf(text, span.start, span.end);
  const heading = `${joinSpans(text, [span])}:`;
  const opens = canOpen(words, 0, text, pack) && phraseAt(pack, 'contrasts', words, 0) === 0;
  const isOneClause = !/[.!?;:]\s/u.test(heading.slice(0, -1)) && isBalanced(heading);
  const isEnough = words.length >= fewestWords || areResolved(reading, series);
  return isEnough &&
    heading.length <= mostOfClaim &&
    opens &&
    isOneClause &&
    leaningWord(wordsOf(heading), heading, pack, { isNews: false }) === undefined
    ? { heading, headingEvidence: evidenceOf(reading, [span]) }
    : undefined;
};

/** "Cụ thể:" says nothing of what stands below. */
const fewestWords = 3;
