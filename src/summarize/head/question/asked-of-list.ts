import { endsInQuestionMark, wordsOf } from '../../../language/index.js';
import type { Reading } from '../../annotate/reading.js';
import { leansBack } from '../../annotate/leaning.js';
import type { Series } from '../../annotate/structure/found.js';
import { askedParagraphs } from '../../annotate/talk/asked-paragraphs.js';
import { overlaps } from '../../../model/overlap.js';
import { evidenceOf } from '../../say/evidence.js';
import { joinSpans } from '../../shorten/join.js';
import { headingOf, mostOfClaim, type Heading } from '../heading.js';

/** "How do I order?", in the paragraph of the steps that it asks for. */
export const askedAbove = (reading: Reading, { items, announcerSentence }: Series): Heading | undefined => {
  const [first = -1, ...others] = items.flatMap(({ sentences }) => sentences);
  const opening = announcerSentence ?? first;
  const question = askedParagraphs(reading).get(opening);
  const sentence = question === opening - 1 ? reading.sentences[question] : undefined;
  // "What can we do? There are three ways.", above the list of them.
  const areAsked =
    announcerSentence !== undefined || others.every((index) => askedParagraphs(reading).get(index) === question);
  return sentence !== undefined && areAsked ? headingOf(reading, sentence) : undefined;
};

/**
 * "Why do fewer ferries run? The harbour office gives three reasons": what announces a list, behind the question that its paragraph opens with.
 * Alone it says of nothing what the list is of.
 */
export const askedBefore = (
  reading: Reading,
  { announcerSentence }: Series,
  { headingEvidence = [] }: Heading,
): Heading | undefined => {
  const { sentences, text, pack } = reading;
  const [own, ...more] = headingEvidence;
  const opening = sentences.find((one) => own !== undefined && overlaps(one, own));
  const question = sentences[(opening?.index ?? 0) - 1];
  if (own === undefined || more.length > 0 || opening === undefined || question?.block !== opening.block)
    return undefined;
  if (announcerSentence !== undefined && announcerSentence !== opening.index) return undefined;
  if (sentences[question.index - 1]?.block === question.block || question.item !== undefined) return undefined;
  const isAsked = question.turn === opening.turn && endsInQuestionMark(text.slice(question.start, question.end));
  if (!isAsked || leansBack(text, question, pack, { isNews: false })) return undefined;
  const spans = [{ start: question.start, end: question.end }, own];
  const heading = joinSpans(text, spans);
  return heading.length <= mostOfClaim ? { heading, headingEvidence: evidenceOf(reading, spans) } : undefined;
};

/**
 * "Who reads the meters? Volunteers do, twice a year: …": whether what announces a list is the first that is told below a heading that asks, and no
 * claim by itself, as one is that counts its items ("Three rules hold").
 */
export const answersHeading = (
  { sentences, pack }: Reading,
  { announcerSentence, items }: Series,
  announcer: Heading,
  { heading }: Heading,
): boolean => {
  const own = sentences[announcerSentence ?? -1];
  if (own === undefined || !endsInQuestionMark(heading)) return false;
  const count = items.filter(({ depth = 0 }) => depth === 0).length;
  const isCounted = wordsOf(announcer.heading).some(({ key }) => pack.numerals[key] === count || Number(key) === count);
  return !isCounted && sentences.find(({ section }) => section === own.section)?.index === own.index;
};
